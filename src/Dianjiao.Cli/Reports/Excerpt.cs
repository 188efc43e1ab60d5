using System.Text;
using Spectre.Console;

namespace Dianjiao.Cli.Reports;

/// <summary>The line of the source to which a diagnostic points, with marks below the place.</summary>
/// <param name="Line">A stretch of the line that fits on a terminal.</param>
/// <param name="Marks">The marks for the line below, one for each column of the place.</param>
public sealed record Excerpt(string Line, string Marks)
{
    /// <summary>
    /// The longest stretch in columns. A paragraph of a received text is one line and may fill a page.
    /// </summary>
    private const int Width = 72;
    private const int Before = 24;

    /// <summary>The number of code points read to either side: more than fit, since some have no width.</summary>
    private const int Reach = 4 * Width;
    private const string Cut = "...";

    /// <summary>
    /// Returns the width by East Asian Width; ambiguous characters, such as curly quotation marks, are narrow, as on
    /// most terminals.
    /// </summary>
    private static int ColumnsOf(Rune rune) => rune.IsAscii ? 1 : rune.ToString().GetCellWidth();

    public static Excerpt Of(SourceSpan span)
    {
        // Only a stretch of the line is read: the line may be as long as the text.
        var (from, to) = (span.From, span.To);
        var opening = Math.Max(span.Start - Reach, span.Start - (from.Column - 1));
        var stretch = span.File.Slice(opening, Math.Min(span.Start + Reach, span.File.Length));
        var lineEnd = stretch.AsSpan().IndexOfAny('\r', '\n');
        var runes = (lineEnd < 0 ? stretch : stretch[..lineEnd])
            .EnumerateRunes()
            .Select(VisibleText.Of)
            .ToArray();
        var isCutBefore = opening > span.Start - (from.Column - 1);
        var isCutAfter = lineEnd < 0 && span.Start + Reach < span.File.Length;
        // A byte order mark has no width and no place that could be marked.
        var start = Math.Min(span.Start - opening, runes.Length);
        var end = to.Line == from.Line ? Math.Min(span.End - opening, runes.Length) : runes.Length;

        var (first, before) = (start, 0);
        while (first > 0 && before + ColumnsOf(runes[first - 1]) <= Before)
        {
            before += ColumnsOf(runes[--first]);
        }

        var (last, columns, marked) = (first, 0, 0);
        while (last < runes.Length && columns + ColumnsOf(runes[last]) <= Width)
        {
            var width = ColumnsOf(runes[last]);
            columns += width;
            marked += last >= start && last < end ? width : 0;
            last++;
        }

        isCutBefore |= first > 0;
        isCutAfter |= last < runes.Length;
        var line = new StringBuilder(isCutBefore ? Cut : "");
        foreach (var rune in runes[first..last])
        {
            line.Append(rune);
        }

        line.Append(isCutAfter ? Cut : "");
        return new Excerpt(
            line.ToString(),
            new string(' ', before + (isCutBefore ? Cut.Length : 0))
                + new string('^', Math.Max(1, marked))
        );
    }
}
