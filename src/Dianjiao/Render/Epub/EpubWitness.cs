using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Epub;

/// <summary>A witness in the list of sigla, its Chinese words tagged.</summary>
[View]
public sealed partial record EpubWitness(Markup Siglum, Markup Name, Markup Note, bool HasNote);
