using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A translation's lane.</summary>
/// <param name="Key">l1 for the first; the style sheet's name for it.</param>
/// <param name="IsFirst">Shown unless the reader hides it; further ones are hidden unless the reader shows them.</param>
[View]
public sealed partial record LaneView(
    string Key,
    int Number,
    string Language,
    string Name,
    bool IsFirst
);
