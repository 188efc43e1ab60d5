using System.Buffers;
using System.Globalization;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Model.Markdown;

/// <summary>
/// The bounds within which Markdown is read. The parser takes time in the square of the number of signs that may open
/// something, and more for brackets in brackets (6 s for 5,000 of them, over 100 s for twice as many). So signs are
/// counted before, and texts with more than a writer needs are refused.
/// </summary>
internal static class MarkdownBounds
{
    /// <summary>
    /// The most levels of nested blocks and inlines; a list and its item are two. The library itself stops at 128.
    /// </summary>
    public const int Levels = 100;

    /// <summary>The largest text in bytes of UTF-8.</summary>
    public const int Bytes = 1_000_000;

    public const int Lines = 20_000;

    /// <summary>The most signs in a paragraph or table that may open or close emphasis, code, links and tags.</summary>
    public const int Signs = 2000;

    /// <summary>The most cells in a row of a table.</summary>
    public const int Columns = 100;

    /// <summary>The most cells in a table.</summary>
    public const int Cells = 20_000;

    private static readonly SearchValues<char> Prefix = SearchValues.Create(" \t>-+*.)0123456789");

    /// <summary>Returns why a text must not be given to the parser; null when it may.</summary>
    public static MarkdownExcess? Before(string markdown) =>
        SizeExcess(markdown) ?? PrefixExcess(markdown) ?? MarkdownCrowd.Excess(markdown);

    /// <summary>Returns why a parsed text is too deep to be rendered; null when it is not.</summary>
    public static MarkdownExcess? After(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Part, int Level)>();
        open.Push((document, 0));
        while (open.TryPop(out var next))
        {
            var (part, level) = next;
            if (level > Levels)
            {
                return TooDeep(Math.Max(0, part.Span.Start));
            }

            switch (part)
            {
                case ContainerBlock container:
                    foreach (var child in container)
                    {
                        open.Push((child, level + 1));
                    }

                    break;
                case LeafBlock { Inline: { } inline }:
                    open.Push((inline, level));
                    break;
                case ContainerInline container:
                    foreach (var child in container)
                    {
                        open.Push((child, level + 1));
                    }

                    break;
                default:
                    break;
            }
        }

        return null;
    }

    /// <summary>
    /// True if the text has enough signs for so many levels. Most texts have not, and need not be parsed to know it.
    /// </summary>
    public static bool MayBeDeep(string markdown)
    {
        var levels = MarkdownCrowd.Openers(markdown);
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            levels += 2 * Marks(line);
        }

        return levels > Levels;
    }

    public static MarkdownExcess TooDeep(int offset) =>
        new(
            Codes.MarkdownTooDeep,
            offset,
            $"quotations, lists, brackets or emphases in this are nested more than {Levels} levels deep (a list and its item are two)",
            "take out most of the signs > that begin its lines, of the blanks before its lists, or of its brackets and asterisks; a backslash before a bracket makes it a plain sign"
        );

    private static MarkdownExcess? SizeExcess(string markdown)
    {
        if (markdown.Length > Bytes / 3 && Encoding.UTF8.GetByteCount(markdown) > Bytes)
        {
            return TooLarge(
                0,
                $"this is {Megabytes(Encoding.UTF8.GetByteCount(markdown))} MB of Markdown, and at most 1 MB is read in one piece",
                "divide it: into several entries, or several pages"
            );
        }

        if (markdown.AsSpan().Count('\n') is >= Lines and var lines)
        {
            return TooLarge(
                0,
                $"this has {Number(lines + 1)} lines of Markdown, and at most {Number(Lines)} are read in one piece",
                "divide it: into several entries, or several pages"
            );
        }

        return null;
    }

    /// <summary>
    /// Returns the excess of a line that begins with too many marks of quotations and lists; null when there is none.
    /// </summary>
    private static MarkdownExcess? PrefixExcess(string markdown)
    {
        var start = 0;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            if (line.Length > Levels && Marks(line) > Levels)
            {
                return TooDeep(start);
            }

            start += line.Length;
            start +=
                start + 1 < markdown.Length
                && markdown[start] == '\r'
                && markdown[start + 1] == '\n'
                    ? 2
                    : 1;
        }

        return null;
    }

    private static int Marks(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAnyExcept(Prefix);
        var prefix = end < 0 ? line : line[..end];
        // A line of only hyphens or asterisks and blanks is a rule.
        var sign = prefix.Trim() is [var first, ..] ? first : ' ';
        if (end < 0 && sign is '-' or '*' && line.IndexOfAnyExcept([' ', '\t', sign]) < 0)
        {
            return 0;
        }

        return prefix.Count('>')
            + prefix.Count("- ")
            + prefix.Count("-\t")
            + prefix.Count("+ ")
            + prefix.Count("+\t")
            + prefix.Count("* ")
            + prefix.Count("*\t")
            + prefix.Count(". ")
            + prefix.Count(".\t")
            + prefix.Count(") ")
            + prefix.Count(")\t");
    }

    public static MarkdownExcess TooLarge(int offset, string message, string hint) =>
        new(Codes.MarkdownTooLarge, offset, message, hint);

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Megabytes(int bytes) =>
        (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
}
