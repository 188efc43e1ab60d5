namespace Dianjiao.Render.Pages;

/// <summary>How far a volume's translation into one language has come.</summary>
public sealed record ProgressView(
    string Language,
    string Name,
    int Translated,
    int Segments,
    int Percent
);
