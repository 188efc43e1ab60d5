using Dianjiao.Layers;

namespace Dianjiao.Render;

/// <summary>
/// Checks the names of the files in <c>templates/assets/</c>. Each is published under its own name, beside the files
/// that the program makes.
/// </summary>
internal sealed class AssetNames
{
    private const string Root = "templates/assets";

    // Published files whose names differ from their names in the theme, or that no file of the theme becomes.
    private static readonly string[] Made = ["dianjiao.css", "dianjiao.js", "fonts.css", "fonts"];

    private readonly DiagnosticBag diagnostics;
    private readonly NameTwins names = new();

    public AssetNames(Theme known, DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        foreach (var name in known.Assets.Keys)
        {
            names.Add(name, "the program’s own theme", diagnostics);
        }
    }

    /// <summary>Returns true if the name can be published; false if it cannot, which is reported.</summary>
    /// <param name="name">The path below the folder, with forward slashes.</param>
    public bool Check(string name)
    {
        if (Refusal(name) is { } why)
        {
            diagnostics.Add(
                Codes.AssetName,
                $"{Root}/{name}",
                $"this cannot be published under its name: {why}",
                "rename it, and where a template or a style sheet names it"
            );
            return false;
        }

        // Folders are added too: a file beside a folder of the same name would be its twin.
        for (var end = name.IndexOf('/'); end >= 0; end = name.IndexOf('/', end + 1))
        {
            names.Add(name[..end], $"{Root}/{name[..end]}/", diagnostics);
        }

        names.Add(name, $"{Root}/{name}", diagnostics);
        return true;
    }

    /// <summary>Returns why no asset can have this name; null when one can.</summary>
    private static string? Refusal(string name)
    {
        if (name.Split('/').Select(SiteNames.Oddity).FirstOrDefault(o => o is not null) is { } odd)
        {
            return odd;
        }

        var key = SiteNames.Key(name.Split('/')[0]);
        if (key.StartsWith("FONTS-", StringComparison.Ordinal))
        {
            return "the program makes files of its own whose names begin with fonts-";
        }

        var made = Made.FirstOrDefault(m => SiteNames.Key(m) == key);
        var from = made switch
        {
            "dianjiao.css" => ", from style.css",
            "dianjiao.js" => ", from script.js",
            _ => "",
        };
        return made is null ? null : $"the program makes {made} itself{from}";
    }
}
