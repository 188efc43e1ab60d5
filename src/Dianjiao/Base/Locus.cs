using System.Globalization;
using System.Text.RegularExpressions;

namespace Dianjiao.Base;

/// <summary>
/// The address of a segment: volume, reference (the line of the received text, or the page and line of a text that
/// has its own), and a letter for a further segment that begins on the same line. It never changes.
/// </summary>
/// <param name="Letter">Empty for the segment that begins the line.</param>
public sealed partial record Locus(string Volume, string Reference, string Letter = "")
{
    public static Locus? TryParse(string text)
    {
        var match = Pattern().Match(text);
        return match.Success
            ? new Locus(
                match.Groups["volume"].Value,
                match.Groups["reference"].Value,
                match.Groups["letter"].Value
            )
            : null;
    }

    public static Locus OfLine(string volume, int line) =>
        new(volume, line.ToString(CultureInfo.InvariantCulture));

    /// <summary>The line of the received text, where the reference is one; otherwise 0.</summary>
    public int LineNumber =>
        int.TryParse(Reference, NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            ? line
            : 0;

    public bool SameLine(Locus other) => Volume == other.Volume && Reference == other.Reference;

    public override string ToString() => $"{Volume}.{Reference}{Letter}";

    [GeneratedRegex(@"^(?<volume>[^.\s]+)\.(?<reference>\d+(?:[a-z]\d+)?)(?<letter>[a-z]?)$")]
    private static partial Regex Pattern();
}
