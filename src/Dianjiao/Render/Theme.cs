using System.Collections.Immutable;
using System.Text;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render;

/// <summary>The templates and the files that go beside the pages. An edition may replace any one of them.</summary>
/// <param name="Templates">Text by name: <c>volume.html</c>, <c>parts/note.html</c>, <c>epub/style.css</c>.</param>
/// <param name="Assets">Content by name: <c>style.css</c>.</param>
public sealed record Theme(
    ImmutableSortedDictionary<string, string> Templates,
    ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Assets
)
{
    private const string AssetFolder = "assets/";
    private const string BookFolder = "epub/";

    /// <summary>The templates that are the edition's own: the program has none of the name, or another.</summary>
    public ImmutableSortedSet<string> Replaced { get; init; } =
        ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The words of the interface.</summary>
    public Wordings Wordings { get; init; } = Wordings.None;

    public static Theme Empty { get; } =
        new(
            ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal),
            ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
        );

    /// <summary>A page's template or a part of one, or the drawing or the style sheet of the book, by the name.</summary>
    public static bool IsText(string name) =>
        name.EndsWith(".html", StringComparison.Ordinal)
        || (
            name.StartsWith(BookFolder, StringComparison.Ordinal)
            && (name.EndsWith(".svg", StringComparison.Ordinal) || IsSheet(name))
        );

    /// <summary>What is written as it stands: a brace means another thing in a style sheet, and a text in it could not be escaped.</summary>
    public static bool IsSheet(string name) => name.EndsWith(".css", StringComparison.Ordinal);

    /// <summary>Everything below a folder; an absent folder is an empty theme.</summary>
    public static Theme Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return Empty;
        }

        var templates = Empty.Templates.ToBuilder();
        var assets = Empty.Assets.ToBuilder();
        var words = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (name.StartsWith(AssetFolder, StringComparison.Ordinal))
            {
                assets[name[AssetFolder.Length..]] = File.ReadAllBytes(file);
            }
            else if (IsText(name))
            {
                templates[name] = Encoding.UTF8.GetString(File.ReadAllBytes(file));
            }
            else if (Wordings.LanguageOf(name) is { } language)
            {
                words[language] = SourceFile.FromText(
                    $"templates/{name}",
                    Encoding.UTF8.GetString(File.ReadAllBytes(file))
                );
            }
        }

        return new Theme(templates.ToImmutable(), assets.ToImmutable())
        {
            Wordings = Wordings.Of(words),
        };
    }

    /// <summary>This theme with the files of another put in the place of its own.</summary>
    public Theme With(Theme other) =>
        this with
        {
            Templates = Templates.SetItems(other.Templates),
            Assets = Assets.SetItems(other.Assets),
            Replaced = Replaced.Union(
                other
                    .Templates.Where(t => Templates.GetValueOrDefault(t.Key) != t.Value)
                    .Select(t => t.Key)
            ),
        };

    /// <summary>The name under which an asset is published, in <c>assets/</c>.</summary>
    public static string Published(string asset) =>
        asset switch
        {
            "style.css" => "dianjiao.css",
            "script.js" => "dianjiao.js",
            _ => asset,
        };

    /// <summary>The asset that is published under a name; the same back.</summary>
    public static string Asset(string published) =>
        published switch
        {
            "dianjiao.css" => "style.css",
            "dianjiao.js" => "script.js",
            _ => published,
        };
}
