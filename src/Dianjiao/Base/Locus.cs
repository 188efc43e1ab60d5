using System.Globalization;
using System.Text.RegularExpressions;

namespace Dianjiao.Base;

/// <summary>
/// The address of a segment: volume, reference (the line of the received text), and a letter for a further segment that
/// begins on the same line. It never changes. The form has room for page and line, 12a3; no text is read by them yet.
/// </summary>
/// <param name="Letter">The letter of a further segment of the line; empty for the segment that begins it.</param>
public sealed partial record Locus(string Volume, string Reference, string Letter = "")
{
    /// <summary>Reads a locus such as <c>41.31b</c>; null for anything else.</summary>
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

    /// <summary>Returns the locus of the segment that begins a line, counted from 1.</summary>
    public static Locus OfLine(string volume, int line) =>
        new(volume, line.ToString(CultureInfo.InvariantCulture));

    /// <summary>The line of the received text, from 1; 0 where the reference is not a line number.</summary>
    public int LineNumber =>
        int.TryParse(Reference, NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            ? line
            : 0;

    public bool SameLine(Locus other) => Volume == other.Volume && Reference == other.Reference;

    /// <summary>Writes the locus as <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => $"{Volume}.{Reference}{Letter}";

    [GeneratedRegex(@"^(?<volume>[^.\s]+)\.(?<reference>\d+(?:[a-z]\d+)?)(?<letter>[a-z]?)$")]
    private static partial Regex Pattern();
}
