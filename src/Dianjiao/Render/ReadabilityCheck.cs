using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dianjiao.Layers;

namespace Dianjiao.Render;

/// <summary>
/// Warns of colours in which text is hard to read: a contrast of less than 4.5 to 1, the minimum for text in WCAG 2.2
/// (1.4.3).
/// </summary>
internal static class ReadabilityCheck
{
    private const double Least = 4.5;

    /// <summary>The names of the colours that meet on a page: text, and the ground under it.</summary>
    private static readonly ImmutableArray<(string Text, string Ground)> Pairs =
    [
        ("ink", "paper"),
        ("ink", "tint"),
        ("ink", "found"),
        ("muted", "paper"),
        ("red", "paper"),
    ];

    /// <summary>
    /// Checks the pairs of which the edition sets at least one colour; a colour that it does not set is the theme's.
    /// </summary>
    public static void Run(Theme theme, Look look, DiagnosticBag diagnostics)
    {
        var sheet = theme.Assets.TryGetValue("style.css", out var bytes)
            ? Encoding.UTF8.GetString(bytes.Span)
            : "";
        foreach (var (text, ground) in Pairs)
        {
            var given =
                look.Colours.GetValueOrDefault(text) ?? look.Colours.GetValueOrDefault(ground);
            if (given is null)
            {
                continue;
            }

            Check(
                "light",
                Of(text, c => c.Light, p => p.Light),
                Of(ground, c => c.Light, p => p.Light)
            );
            Check("dark", Of(text, c => c.Dark, p => p.Dark), Of(ground, c => c.Dark, p => p.Dark));

            void Check(string mode, string? front, string? back)
            {
                if (front is null || back is null)
                {
                    return;
                }

                var contrast = Contrast(front, back);
                if (contrast >= Least)
                {
                    return;
                }

                diagnostics.Add(
                    Codes.LowContrast,
                    given.Span,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{text} {front} on {ground} {back} has a contrast of {contrast:0.0} to 1 in the {mode} colours"
                    ),
                    $"make {text} {(Luminance(back) > 0.18 ? "darker" : "lighter")} until it is 4.5 to 1; name light and dark both where you change one"
                );
            }
        }

        string? Of(
            string name,
            Func<ColourPair, string?> own,
            Func<(string Light, string Dark), string> theirs
        ) =>
            (look.Colours.TryGetValue(name, out var pair) ? own(pair) : null)
            ?? (SheetVariables.Colour(sheet, name) is { } colour ? theirs(colour) : null);
    }

    /// <summary>Returns the contrast of two colours, from 1 to 21.</summary>
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>
    /// Returns the relative luminance of a colour (<c>#rrggbb</c>), from 0 to 1, by the formula of WCAG 2.2.
    /// </summary>
    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            var value =
                int.Parse(
                    colour.AsSpan(at, 2),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture
                ) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }
}
