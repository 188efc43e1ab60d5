using System.Collections.Immutable;
using System.Text;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render;

/// <summary>
/// The templates, and the files that are published beside the pages. An edition may replace any one of them.
/// </summary>
/// <param name="Templates">
/// The texts of the templates by name: <c>volume.html</c>, <c>parts/note.html</c>, <c>epub/style.css</c>.
/// </param>
/// <param name="Assets">The contents of the files beside the pages by name: <c>style.css</c>.</param>
public sealed record Theme(
    ImmutableSortedDictionary<string, string> Templates,
    ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Assets
)
{
    private const string AssetFolder = "assets/";
    private const string BookFolder = "epub/";

    /// <summary>
    /// The names of the templates that are the edition's own: the program has none of that name, or a different one.
    /// </summary>
    public ImmutableSortedSet<string> Replaced { get; init; } =
        ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The words of the interface.</summary>
    public Wordings Wordings { get; init; } = Wordings.None;

    public static Theme Empty { get; } =
        new(
            ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal),
            ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
        );

    /// <summary>
    /// True if the name is that of a template: of a page or a part of one, or of the book's drawing or style sheet.
    /// </summary>
    public static bool IsText(string name) =>
        name.EndsWith(".html", StringComparison.Ordinal)
        || (
            name.StartsWith(BookFolder, StringComparison.Ordinal)
            && (name.EndsWith(".svg", StringComparison.Ordinal) || IsSheet(name))
        );

    /// <summary>
    /// True if the template is written as it is, without filling: in a style sheet a brace means something else, and no
    /// text in it could be escaped.
    /// </summary>
    public static bool IsSheet(string name) => name.EndsWith(".css", StringComparison.Ordinal);

    /// <summary>
    /// Reads the theme from a folder and its subfolders; an empty theme when there is no such folder.
    /// </summary>
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

    /// <summary>Returns this theme with the files of another in place of its own files of the same names.</summary>
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

    /// <summary>Returns the name under which an asset is published in <c>assets/</c>.</summary>
    public static string Published(string asset) =>
        asset switch
        {
            "style.css" => "dianjiao.css",
            "script.js" => "dianjiao.js",
            _ => asset,
        };

    /// <summary>
    /// Returns the name of the asset that is published under a name: the inverse of <see cref="Published"/>.
    /// </summary>
    public static string Asset(string published) =>
        published switch
        {
            "dianjiao.css" => "style.css",
            "dianjiao.js" => "script.js",
            _ => published,
        };
}
