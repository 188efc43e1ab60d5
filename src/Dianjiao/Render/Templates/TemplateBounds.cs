using Dianjiao.Model;

namespace Dianjiao.Render.Templates;

/// <summary>
/// The bounds of rendering. No page that people read comes near them, and every template that never ends reaches them.
/// </summary>
/// <param name="Page">The greatest number of bytes that a page writes, captured parts included.</param>
/// <param name="Time">The longest time for one page.</param>
public sealed record TemplateBounds(long Page, TimeSpan Time)
{
    private const int MemoryPerPage = 16;

    /// <summary>The greatest number of bytes allocated while one page is rendered.</summary>
    public long Memory => MemoryPerPage * Page;

    /// <summary>
    /// The greatest number of turns of a loop, with those of all loops inside it and of functions such as
    /// <c>array.map</c>.
    /// </summary>
    public const int Steps = 10_000_000;

    /// <summary>The greatest depth of includes and functions within each other.</summary>
    public const int Depth = 100;

    /// <summary>The greatest length of one string, in UTF-16 units.</summary>
    public const int Text = 4 << 20;

    /// <summary>
    /// The greatest number of bits of a whole number. The time to find its decimal digits grows with the square.
    /// </summary>
    public const int Bits = 1 << 16;

    /// <summary>The greatest length of a text that is divided into a list, in UTF-16 units.</summary>
    public const int Divided = 1 << 18;

    // A page has some ten to thirty bytes for each byte of the text, notes included.
    private const int PagePerText = 64;

    /// <summary>The longest time for one regular expression.</summary>
    public static readonly TimeSpan Pattern = TimeSpan.FromSeconds(3);

    /// <summary>The bounds for pages of the usual size: 64 MiB and 30 seconds.</summary>
    public static TemplateBounds Usual { get; } = new(64 << 20, TimeSpan.FromSeconds(30));

    /// <summary>
    /// Returns the bounds for an edition. The printed edition of a whole work is one page, so the length of a page
    /// grows with that of the text.
    /// </summary>
    public static TemplateBounds For(Edition edition) =>
        Usual with
        {
            Page = Math.Max(
                Usual.Page,
                PagePerText * edition.Volumes.Sum(v => (long)v.Text.File.Bytes.Length)
            ),
        };
}
