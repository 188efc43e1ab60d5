using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Dianjiao.Base;
using Dianjiao.Script;

namespace Dianjiao.Layers;

/// <summary>Checks the names of pages, volumes and files: a name becomes an address in the site.</summary>
public static class SiteNames
{
    // Also those that this edition has no page for: otherwise the program would later take over a page's address.
    private static readonly FrozenSet<string> Reserved = new[]
    {
        "404.html",
        "about",
        "apparatus",
        "assets",
        "chronology",
        "downloads",
        "en",
        "index",
        "index.html",
        "names",
        "parallels",
        "places",
        "print",
        "search",
        "sitemap.xml",
        "sw.js",
        "zh-Hans",
        "zh-Hant",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Windows opens a device under such a name, even with an extension (Naming Files, Paths, and Namespaces).
    private static readonly FrozenSet<string> Devices = new[]
    {
        "AUX",
        "CON",
        "CONIN$",
        "CONOUT$",
        "NUL",
        "PRN",
    }
        .Concat("123456789¹²³".SelectMany(n => new[] { $"COM{n}", $"LPT{n}" }))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Signs that divide an address; signs that a file system or another kind of link uses; square brackets, the form of
    // a link to a locus; and signs that no address holds unescaped (RFC 3986), to which EPUBCheck objects in a book.
    private const string Refused = "/\\?#%:\"<>|*[]^`{}";

    /// <summary>Returns why a page or a volume cannot have this name; null when it can.</summary>
    public static string? Refusal(string name) =>
        name.Length == 0 ? "the page has no name"
        : Reserved.Contains(name) ? $"the site itself has an address “{name}”"
        : name.StartsWith('.') ? "the name begins with a full stop"
        : Oddity(name);

    /// <summary>
    /// Returns why no file or folder of a site can have this name, wherever it stands; null when it can.
    /// </summary>
    public static string? Oddity(string name)
    {
        foreach (var rune in name.EnumerateRunes())
        {
            if (IsUnseen(rune))
            {
                return $"the name holds {Describe(rune)}, which nobody sees";
            }
        }

        if (name.IndexOfAny([.. Refused]) is >= 0 and var at)
        {
            return $"the sign {name[at]} cannot stand in an address";
        }

        return name.StartsWith(' ') || name.EndsWith(' ') ? "a blank stands at the edge of the name"
            : name.EndsWith('.') ? "the name ends with a full stop, which some systems drop"
            : Devices.Contains(name.Split('.')[0].TrimEnd(' '))
                ? $"{name.Split('.')[0]} is a device of Windows, with and without an extension"
            : null;
    }

    /// <summary>
    /// Returns a key that is the same for names which some file system takes for one: it ignores case, and whether a
    /// letter is composed.
    /// </summary>
    public static string Key(string name) => Decomposition.Of(name).ToUpperInvariant();

    private static string Describe(Rune rune) =>
        OddCodePoints.CodeFor(rune.Value) is null
            ? $"the character U+{rune.Value:X4}"
            : OddCodePoints.Describe(rune.Value).TrimEnd(',');

    // Nobody sees such a character, or sees that it differs from a similar one.
    private static bool IsUnseen(Rune rune) =>
        rune.Value is 0xFFFD or 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0
        || OddCodePoints.IsForbiddenInMarkup(rune.Value)
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
        || (Rune.IsWhiteSpace(rune) && rune.Value != ' ');
}
