using Dianjiao.Model;

namespace Dianjiao.Render.Templates;

/// <summary>What no page that anybody reads comes near, and every template that has gone wrong reaches.</summary>
/// <param name="Page">Bytes that a page writes, what it captures among them.</param>
/// <param name="Time">That one page takes.</param>
public sealed record TemplateBounds(long Page, TimeSpan Time)
{
    private const int MemoryPerPage = 16;

    /// <summary>Bytes that are allocated while one page is rendered.</summary>
    public long Memory => MemoryPerPage * Page;

    /// <summary>Turns of loops, those within functions such as <c>array.map</c> among them, until the outermost has ended.</summary>
    public const int Steps = 10_000_000;

    /// <summary>Includes and functions within each other.</summary>
    public const int Depth = 100;

    /// <summary>Characters of one string.</summary>
    public const int Text = 4 << 20;

    /// <summary>Of a whole number; its decimal digits take their square to find.</summary>
    public const int Bits = 1 << 16;

    /// <summary>Characters of a text that is divided into a list.</summary>
    public const int Divided = 1 << 18;

    // A page has some ten to thirty bytes for each byte of the text, the notes among them.
    private const int PagePerText = 64;

    /// <summary>For one regular expression.</summary>
    public static readonly TimeSpan Pattern = TimeSpan.FromSeconds(3);

    public static TemplateBounds Usual { get; } = new(64 << 20, TimeSpan.FromSeconds(30));

    /// <summary>Of a whole work the printed edition is one page: its length is bounded by that of the text.</summary>
    public static TemplateBounds For(Edition edition) =>
        Usual with
        {
            Page = Math.Max(
                Usual.Page,
                PagePerText * edition.Volumes.Sum(v => (long)v.Text.File.Bytes.Length)
            ),
        };
}
