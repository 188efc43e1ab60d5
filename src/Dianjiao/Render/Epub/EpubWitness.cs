using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Epub;

/// <summary>The view of a witness in the list of sigla, with its Chinese words tagged.</summary>
[View]
public sealed partial record EpubWitness(Markup Siglum, Markup Name, Markup Note, bool HasNote);
