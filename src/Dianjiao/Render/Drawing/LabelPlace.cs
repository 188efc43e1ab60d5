namespace Dianjiao.Render.Drawing;

/// <summary>Where a label stands.</summary>
/// <param name="Leader">From its place to it, where it does not stand beside it; null where it does.</param>
internal sealed record LabelPlace(
    Box Box,
    ((double X, double Y) From, (double X, double Y) To)? Leader
);
