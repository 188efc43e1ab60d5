using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>By which a received file can be recognised.</summary>
[View]
public sealed partial record FingerprintView(string Volume, string Sha256);
