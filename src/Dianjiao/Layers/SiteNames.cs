using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Dianjiao.Base;
using Dianjiao.Script;

namespace Dianjiao.Layers;

/// <summary>What a page or a volume may be called, since its name becomes its address in the site.</summary>
public static class SiteNames
{
    // Also what is still to be built: a bookmark of a page would else be taken over by the program later.
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

    // Of Windows, which opens a device under such a name, also with an extension (Naming Files, Paths, and Namespaces).
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

    // The first ones part an address; the next a file system or a link of another kind; between square brackets stands a
    // link to a locus; and the last no address holds as they are (RFC 3986), which EPUBCheck says of a book.
    private const string Refused = "/\\?#%:\"<>|*[]^`{}";

    /// <summary>Why a page or a volume cannot be called so; null when it can.</summary>
    public static string? Refusal(string name) =>
        name.Length == 0 ? "the page has no name"
        : Reserved.Contains(name) ? $"the site itself has an address “{name}”"
        : name.StartsWith('.') ? "the name begins with a full stop"
        : Oddity(name);

    /// <summary>Why no file or folder of a site can be called so, wherever it stands; null when it can.</summary>
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

    /// <summary>The same for two names that some file system takes for one: case, and whether a letter is composed, do not count.</summary>
    public static string Key(string name) => Decomposition.Of(name).ToUpperInvariant();

    private static string Describe(Rune rune) =>
        OddCodePoints.CodeFor(rune.Value) is null
            ? $"the character U+{rune.Value:X4}"
            : OddCodePoints.Describe(rune.Value).TrimEnd(',');

    // Nobody sees such a character, or sees that it is another than the one beside it.
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
