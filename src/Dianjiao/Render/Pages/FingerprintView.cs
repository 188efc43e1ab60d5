namespace Dianjiao.Render.Pages;

/// <summary>By which a received file can be recognised.</summary>
public sealed record FingerprintView(string Volume, string Sha256);
