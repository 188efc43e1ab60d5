namespace Dianjiao.Render.Fonts;

/// <summary>A file on this machine that has the name of a wanted font but cannot be used.</summary>
/// <param name="Wish">The wish for which it was opened.</param>
/// <param name="Fault">The fault of the file, for a message.</param>
public sealed record DamagedFont(FontWish Wish, string Path, string Fault)
{
    /// <summary>Reports the file as an error, with advice on how to get the font again.</summary>
    public void Report(DiagnosticBag diagnostics) =>
        diagnostics.Add(
            Codes.NotAFont,
            Path,
            $"this font cannot be used: {Fault}",
            $"delete the file, or have it whole: {FontAdvice.Here().HowAgain(Wish)}"
        );
}
