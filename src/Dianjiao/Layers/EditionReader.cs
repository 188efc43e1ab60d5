using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>Reads an edition's folder. Nothing is skipped in silence: a file that the format does not know is reported.</summary>
public sealed class EditionReader
{
    private const string Seeds = "seeds";

    private readonly string root;
    private readonly DiagnosticBag diagnostics;

    private EditionReader(string root, DiagnosticBag diagnostics)
    {
        this.root = Path.GetFullPath(root);
        this.diagnostics = diagnostics;
    }

    /// <param name="root">The folder that holds <c>seeds/</c>.</param>
    /// <returns>Null when there is no edition at all, which has been reported.</returns>
    public static EditionLayers? Read(string root, DiagnosticBag diagnostics) =>
        new EditionReader(root, diagnostics).Read();

    private EditionLayers? Read()
    {
        var seeds = Path.Combine(root, Seeds);
        if (!Directory.Exists(seeds))
        {
            diagnostics.Add(
                Codes.NoSeeds,
                Seeds,
                "there is no folder seeds/ here",
                "name the folder that holds seeds/, or make one with a folder for each volume: seeds/001/text.txt"
            );
            return null;
        }

        var settings = EditionSettings.Default(Path.GetFileName(root));
        if (Open($"{Seeds}/edition.yml", required: false) is { } file)
        {
            settings = EditionSettingsReader.Read(file, settings.Title, diagnostics);
        }

        var volumes = new List<VolumeLayers>();
        foreach (
            var folder in Directory
                .EnumerateDirectories(seeds)
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal)
        )
        {
            if (
                folder is null or "pages"
                || folder.StartsWith('.')
                || LeavesEdition($"{Seeds}/{folder}")
            )
            {
                continue;
            }

            if (ReadVolume(folder) is { } volume)
            {
                volumes.Add(volume);
            }
        }

        ReportUnknown(Seeds, ["edition.yml"]);
        if (volumes.Count == 0 && !diagnostics.HasErrors)
        {
            diagnostics.Add(
                Codes.NoSeeds,
                Seeds,
                "seeds/ holds no volume",
                "make a folder for each volume and put its received text into it: seeds/001/text.txt"
            );
        }

        foreach (var twins in volumes.GroupBy(v => v.Name).Where(g => g.Count() > 1))
        {
            diagnostics.Add(
                Codes.DuplicateVolume,
                twins.Last().Path,
                $"{string.Join(" and ", twins.Select(v => v.Path))} are both volume {twins.Key}",
                "rename one of them"
            );
        }

        return new EditionLayers(
            settings,
            [
                .. volumes
                    .OrderBy(v =>
                        int.TryParse(
                            v.Name,
                            NumberStyles.None,
                            CultureInfo.InvariantCulture,
                            out var n
                        )
                            ? n
                            : int.MaxValue
                    )
                    .ThenBy(v => v.Name, StringComparer.Ordinal),
            ]
        );
    }

    private VolumeLayers? ReadVolume(string folder)
    {
        var path = $"{Seeds}/{folder}";
        var name = folder.TrimStart('0') is { Length: > 0 } trimmed ? trimmed : "0";
        if (name.Any(c => char.IsWhiteSpace(c) || c == '.'))
        {
            diagnostics.Add(
                Codes.NoSeeds,
                path,
                $"the folder's name cannot stand in a locus",
                "name it without blanks and full stops, best by a number: 041"
            );
            return null;
        }

        var known = new List<string> { "text.txt" };
        var apparatus = Open(Known(known, path, "apparatus.yml"), required: false);
        var translations = EntryFiles(path, known, isTranslation: true);
        var notes = EntryFiles(path, known, isTranslation: false);
        ReportUnknown(path, known);
        if (Open($"{path}/text.txt", required: true) is not { } text)
        {
            return null;
        }

        return new VolumeLayers(
            name,
            folder,
            path,
            BaseReader.Read(text, diagnostics),
            apparatus is null ? Apparatus.None : ApparatusReader.Read(apparatus, diagnostics),
            translations,
            notes
        );
    }

    private ImmutableArray<EntryFile> EntryFiles(
        string path,
        List<string> known,
        bool isTranslation
    )
    {
        var files = ImmutableArray.CreateBuilder<EntryFile>();
        foreach (var name in Names(path))
        {
            var parts = name.Split('.');
            if (
                parts is not [var series, var language, "md"]
                || (series == "translation") != isTranslation
                || !IsSeries(series)
            )
            {
                continue;
            }

            known.Add(name);
            if (Open($"{path}/{name}", required: true) is { } file)
            {
                files.Add(
                    new EntryFile(series, language, file, EntryFileReader.Read(file, diagnostics))
                );
            }
        }

        return files.ToImmutable();
    }

    private static bool IsSeries(string series) => series is "translation" or "notes";

    private static string Known(List<string> known, string path, string name)
    {
        known.Add(name);
        return $"{path}/{name}";
    }

    private void ReportUnknown(string path, IReadOnlyCollection<string> known)
    {
        foreach (var name in Names(path))
        {
            if (!known.Contains(name) && !name.StartsWith('.'))
            {
                diagnostics.Add(
                    Codes.UnknownFile,
                    $"{path}/{name}",
                    "this file is not read",
                    Nearest.To(name, known) is { } near
                        ? $"perhaps {near} is meant"
                        : "docs/format.md lists the files of an edition"
                );
            }
        }
    }

    private IEnumerable<string> Names(string path) =>
        Directory
            .EnumerateFiles(Path.Combine(root, path))
            .Select(f => Path.GetFileName(f)!)
            .Order(StringComparer.Ordinal);

    private SourceFile? Open(string path, bool required)
    {
        var full = Path.Combine(root, path);
        if (!File.Exists(full))
        {
            if (required)
            {
                diagnostics.Add(
                    Codes.EmptyText,
                    path,
                    "the received text is missing",
                    "put the received text here, one paragraph a line"
                );
            }

            return null;
        }

        if (LeavesEdition(path))
        {
            return null;
        }

        try
        {
            return SourceFile.Decode(path, File.ReadAllBytes(full), diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(
                Codes.Unreadable,
                path,
                $"the file cannot be read: {e.Message}",
                "look at its permissions"
            );
            return null;
        }
    }

    /// <summary>Whether a symbolic link leads to a place outside the edition; that has then been reported.</summary>
    private bool LeavesEdition(string path)
    {
        var full = Path.Combine(root, path);
        FileSystemInfo info = Directory.Exists(full) ? new DirectoryInfo(full) : new FileInfo(full);
        if (info.LinkTarget is null)
        {
            return false;
        }

        string? target = null;
        try
        {
            target = info.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        }
        catch (IOException)
        {
            // A circle of links resolves to nothing and is as unusable as one that leads outside.
        }

        if (
            target is not null
            && Path.GetFullPath(target)
                .StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        )
        {
            return false;
        }

        diagnostics.Add(
            Codes.OutsideEdition,
            path,
            $"this symbolic link leads out of the edition, to {info.LinkTarget}",
            "copy what it points to into the edition"
        );
        return true;
    }
}
