namespace Dianjiao.Render.Fonts;

/// <summary>A file of this machine that has a wanted font's name and is not to be used.</summary>
/// <param name="Wish">What it was opened for.</param>
/// <param name="Fault">What is wrong with it.</param>
public sealed record DamagedFont(FontWish Wish, string Path, string Fault)
{
    public void Report(DiagnosticBag diagnostics) =>
        diagnostics.Add(
            Codes.NotAFont,
            Path,
            $"this font cannot be used: {Fault}",
            $"delete the file, or have it whole: {FontAdvice.Here().HowAgain(Wish)}"
        );
}
