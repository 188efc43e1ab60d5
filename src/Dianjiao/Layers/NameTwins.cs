using Dianjiao.Script;

namespace Dianjiao.Layers;

/// <summary>
/// Reports names that some file system takes for the same: Windows and macOS do not tell capital letters from small
/// ones, nor é from e with an accent after it.
/// </summary>
public sealed class NameTwins
{
    private readonly Dictionary<string, (string Name, string Path)> first = new(
        StringComparer.Ordinal
    );

    /// <summary>
    /// Reports such names of an edition. The languages of all volumes count together, for each is one lane of the site.
    /// </summary>
    public static void Report(
        IEnumerable<VolumeLayers> volumes,
        IEnumerable<FrontPage> pages,
        EditionSettings settings,
        DiagnosticBag diagnostics
    )
    {
        var (folders, slugs, lanes) = (new NameTwins(), new NameTwins(), new NameTwins());
        foreach (var lane in settings.Translations)
        {
            lanes.Add(lane.Language, EditionSettings.SettingsFile, diagnostics, lane.Span);
        }

        foreach (var volume in volumes)
        {
            folders.Add(volume.Folder, volume.Path, diagnostics);
            foreach (var file in volume.Translations.Concat(volume.Notes))
            {
                lanes.Add(file.Language, file.File.Path, diagnostics);
            }
        }

        foreach (var page in pages)
        {
            var path = page.Body.File.Path;
            slugs.Add(page.Slug, path, diagnostics);
            if (folders.Twin(page.Slug) is { } volume)
            {
                diagnostics.Add(
                    Codes.ReservedName,
                    path,
                    $"this cannot be published under its name: a volume is called {volume.Name}",
                    "rename it: the name becomes the address in the site"
                );
            }
        }
    }

    /// <summary>
    /// Returns the name that was added before and that some system takes for this one; null when there is none.
    /// </summary>
    public (string Name, string Path)? Twin(string name) =>
        first.TryGetValue(SiteNames.Key(name), out var other) ? other : null;

    /// <summary>Adds a name, and reports it if it has a twin.</summary>
    /// <param name="path">The file or folder that has the name.</param>
    /// <param name="span">The place where the name is given, if it is not the file's own.</param>
    public void Add(string name, string path, DiagnosticBag diagnostics, SourceSpan? span = null)
    {
        if (Twin(name) is not { } other)
        {
            first.Add(SiteNames.Key(name), (name, path));
        }
        else if (other.Name != name)
        {
            diagnostics.Add(
                new Diagnostic(
                    Codes.TwinNames,
                    Codes.TwinNames.Severity,
                    path,
                    span,
                    $"the name {name} and the name {other.Name} of {other.Path} are one to some systems"
                        + (
                            Decomposition.Of(name) == Decomposition.Of(other.Name)
                                ? ": one has its accents within its letters, the other behind them"
                                : ""
                        ),
                    "rename one of the two, so that they differ in more than capital letters and composed accents"
                )
            );
        }
    }
}
