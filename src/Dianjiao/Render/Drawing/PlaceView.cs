using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Drawing;

/// <summary>A place on a map.</summary>
/// <param name="Path">Its mark.</param>
/// <param name="Leader">A line from it to its label; empty where it stands beside it.</param>
/// <param name="X">Where its label begins; empty where the map has no room for one.</param>
/// <param name="Pinyin">Empty where the map shows none.</param>
[View]
public sealed partial record PlaceView(
    string Href,
    string Label,
    string Kind,
    string Path,
    string Leader,
    string X,
    string Y,
    string Form,
    string Pinyin
);
