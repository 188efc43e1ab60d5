using System.Text;

namespace Dianjiao.Cli.Reports;

/// <summary>The line of the source on which something was found, and the marks below it.</summary>
/// <param name="Line">A stretch of the line that fits on a terminal.</param>
/// <param name="Marks">As many signs as the place has columns, below it.</param>
public sealed record Excerpt(string Line, string Marks)
{
    /// <summary>In columns. A paragraph of a received text is one line and may fill a page.</summary>
    private const int Width = 72;
    private const int Before = 24;
    private const string Cut = "...";

    public static Excerpt Of(SourceSpan span)
    {
        var from = span.From;
        var to = span.To;
        var runes = span.File.Line(from.Line).EnumerateRunes().Select(Visible.Of).ToArray();
        // A byte order mark has no width and no place that could be marked.
        var start = Math.Min(from.Column - 1, runes.Length);
        var end = to.Line == from.Line ? Math.Min(to.Column - 1, runes.Length) : runes.Length;

        var (first, before) = (start, 0);
        while (first > 0 && before + DisplayWidth.Of(runes[first - 1]) <= Before)
        {
            before += DisplayWidth.Of(runes[--first]);
        }

        var (last, columns, marked) = (first, 0, 0);
        while (last < runes.Length && columns + DisplayWidth.Of(runes[last]) <= Width)
        {
            var width = DisplayWidth.Of(runes[last]);
            columns += width;
            marked += last >= start && last < end ? width : 0;
            last++;
        }

        var line = new StringBuilder(first > 0 ? Cut : "");
        foreach (var rune in runes[first..last])
        {
            line.Append(rune);
        }

        line.Append(last < runes.Length ? Cut : "");
        return new Excerpt(
            line.ToString(),
            new string(' ', before + (first > 0 ? Cut.Length : 0))
                + new string('^', Math.Max(1, marked))
        );
    }
}
