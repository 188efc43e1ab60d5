using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Dianjiao.Layers;
using Dianjiao.Model;

namespace Dianjiao.Slots;

/// <summary>Brings the slot and note files of an edition up to its text.</summary>
public static partial class SlotRun
{
    /// <param name="editionRoot">The folder that holds <c>seeds/</c>.</param>
    /// <param name="language">A language tag; null for every language that the edition lists or has a file for.</param>
    public static SlotRunResult Run(string editionRoot, string? language = null)
    {
        var found = new DiagnosticBag();
        var files = ImmutableArray.CreateBuilder<SlotFile>();
        if (language is not null && !LanguageTag().IsMatch(language))
        {
            found.Add(
                Codes.WrongType,
                "seeds",
                $"“{language}” is not a language tag",
                "write a tag such as en, fr or zh-Hans: it becomes part of the file's name"
            );
            return new SlotRunResult([], found.ToSorted());
        }

        if (EditionReader.Read(editionRoot, found) is not { } layers)
        {
            return new SlotRunResult([], found.ToSorted());
        }

        if (language is not null && TwinOf(language, layers) is { } twin)
        {
            found.Add(
                Codes.TwinNames,
                "seeds",
                $"the language {language} and the language {twin} of the edition are one to some systems",
                $"write --lang {twin}"
            );
            return new SlotRunResult([], found.ToSorted());
        }

        var edition = EditionBuilder.Build(layers, found);
        var diagnostics = found.ToSorted();
        var kept = new DiagnosticBag();
        var faulty = diagnostics.Where(IsError).Select(d => d.Path).ToHashSet();
        foreach (var (volume, read) in edition.Volumes.Zip(layers.Volumes))
        {
            // With errors in its structure, segments of a volume would seem to be gone.
            if (Concerning(read).Any(faulty.Contains))
            {
                continue;
            }

            files.AddRange(Translations(editionRoot, volume, read, language, kept));
            files.AddRange(Notes(volume, read, language, kept));
        }

        var byPath = files.ToDictionary(f => f.Path, RefreshedFile.Of);
        kept.AddRange(diagnostics.Where(d => Remains(d, byPath.GetValueOrDefault(d.Path))));
        return new SlotRunResult(files.ToImmutable(), [.. kept.ToSorted().Distinct()]);
    }

    /// <summary>
    /// Returns a different language of the edition whose files would have the same names where case does not count;
    /// null if there is none.
    /// </summary>
    private static string? TwinOf(string language, EditionLayers layers)
    {
        var languages = layers
            .Settings.Translations.Select(l => l.Language)
            .Concat(layers.Volumes.SelectMany(v => v.Translations).Select(t => t.Language))
            .ToHashSet(StringComparer.Ordinal);
        return languages.Contains(language)
            ? null
            : languages.FirstOrDefault(l => SiteNames.Key(l) == SiteNames.Key(language));
    }

    private static IEnumerable<SlotFile> Translations(
        string root,
        Volume volume,
        VolumeLayers layers,
        string? language,
        DiagnosticBag diagnostics
    )
    {
        foreach (var tag in language is null ? volume.Languages : [language])
        {
            var path = $"{layers.Path}/translation.{tag}.md";
            var file = layers.Translations.FirstOrDefault(t => t.Language == tag)?.File;

            // A file that could not be read has been reported; it must not be replaced with a new one.
            if (file is null && Path.Exists(Path.Combine(root, path)))
            {
                continue;
            }

            if (SlotRefresher.Refresh(volume, file, diagnostics) is { } result)
            {
                yield return new SlotFile(path, file, result);
            }
        }
    }

    private static IEnumerable<SlotFile> Notes(
        Volume volume,
        VolumeLayers layers,
        string? language,
        DiagnosticBag diagnostics
    )
    {
        foreach (var notes in layers.Notes.Where(n => language is null || n.Language == language))
        {
            if (SlotRefresher.RefreshNotes(volume, notes.File, diagnostics) is { } result)
            {
                yield return new SlotFile(notes.File.Path, notes.File, result);
            }
        }
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error;

    /// <summary>
    /// Returns the files and folders that decide the segments of a volume: its text, its apparatus, the settings.
    /// </summary>
    private static string[] Concerning(VolumeLayers volume) =>
        [
            "seeds",
            EditionSettings.SettingsFile,
            volume.Path,
            $"{volume.Path}/text.txt",
            $"{volume.Path}/punctuation.txt",
            $"{volume.Path}/apparatus.yml",
        ];

    /// <summary>
    /// True for errors that hold up the run, and for problems that the refresh has not mended in its files.
    /// </summary>
    private static bool Remains(Diagnostic diagnostic, RefreshedFile? file) =>
        file is null
            ? IsError(diagnostic) && !IsBeside(diagnostic.Path)
            : !file.IsMended(diagnostic);

    /// <summary>True for files that have no bearing on slots.</summary>
    private static bool IsBeside(string path) =>
        path == "seeds/names.yml"
        || path.StartsWith("seeds/pages/", StringComparison.Ordinal)
        || path.EndsWith("/parallels.yml", StringComparison.Ordinal);

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex LanguageTag();
}
