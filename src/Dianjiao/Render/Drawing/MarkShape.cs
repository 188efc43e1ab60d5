namespace Dianjiao.Render.Drawing;

/// <summary>The shapes of marks: kinds are told apart without colour.</summary>
public enum MarkShape
{
    Disc,
    Square,
    Triangle,
    Diamond,
}
