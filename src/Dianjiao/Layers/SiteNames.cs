using System.Collections.Frozen;

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
        "zh-Hant",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // The first ones part an address; the rest a file system or a link of another kind.
    private const string Refused = "/\\?#%:\"<>|*";

    /// <summary>Why a name cannot be an address; null when it can.</summary>
    public static string? Refusal(string name) =>
        name.Length == 0 ? "the page has no name"
        : Reserved.Contains(name) ? $"the site itself has an address “{name}”"
        : name.StartsWith('.') ? "the name begins with a full stop"
        : name.Any(char.IsControl) ? "the name holds a control character"
        : name.IndexOfAny([.. Refused]) is >= 0 and var at
            ? $"the sign {name[at]} cannot stand in an address"
        : null;
}
