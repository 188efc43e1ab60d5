using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A segment in one translation's lane.</summary>
/// <param name="Range">41.51b–41.52 where the words cover several segments; else empty.</param>
/// <param name="WithinHref">Of the segment whose slot covers this one; else empty.</param>
/// <param name="Warning">What a reader should know about it; else empty.</param>
/// <param name="Status">empty, done, check or stale.</param>
[View]
public sealed partial record CellView(
    string Key,
    string Language,
    Markup Html,
    bool IsEmpty,
    string Range,
    string WithinHref,
    string WithinLabel,
    string Status,
    string Warning
);
