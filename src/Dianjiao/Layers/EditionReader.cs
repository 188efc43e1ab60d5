using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>
/// Reads an edition's folder. A file that the format does not know is reported, so that none is skipped unnoticed.
/// </summary>
public sealed class EditionReader
{
    private const string Seeds = "seeds";

    private readonly EditionFolder files;
    private ImmutableArray<NoteSeries> noteSeries = NoteSeries.OwnAlone;
    private ImmutableArray<string> spoken = [];
    private readonly DiagnosticBag diagnostics;

    private EditionReader(string root, DiagnosticBag diagnostics)
    {
        files = new EditionFolder(root, diagnostics);
        this.diagnostics = diagnostics;
    }

    /// <param name="root">The folder that holds <c>seeds/</c>.</param>
    /// <returns>The files as read; null when there is no edition at all, which has been reported.</returns>
    public static EditionLayers? Read(string root, DiagnosticBag diagnostics) =>
        new EditionReader(root, diagnostics).Read();

    private EditionLayers? Read()
    {
        if (!files.Has(Seeds))
        {
            diagnostics.Add(
                Codes.NoSeeds,
                Seeds,
                files.Lacking(Seeds),
                "name the folder that holds seeds/, or make one with a folder for each volume: seeds/001/text.txt"
            );
            return null;
        }

        if (files.Leaves(Seeds))
        {
            return null;
        }

        var settings = EditionSettings.Default(files.Name);
        if (files.Open(EditionSettings.SettingsFile, required: false, FileBounds.Page) is { } file)
        {
            settings = EditionSettingsReader.Read(file, settings.Title, diagnostics);
            noteSeries = settings.NoteSeries;
            spoken = settings.Interface;
        }

        var volumes = new List<VolumeLayers>();
        foreach (var folder in files.Folders(Seeds))
        {
            if (folder == "pages" || folder.StartsWith('.') || files.Leaves($"{Seeds}/{folder}"))
            {
                continue;
            }

            if (ReadVolume(folder) is { } volume)
            {
                volumes.Add(volume);
            }
        }

        var names = files.Open($"{Seeds}/names.yml", required: false) is { } list
            ? NamesReader.Read(list, diagnostics)
            : NameList.None;
        var pages = ReadPages();
        UnknownFiles.Report(files, Seeds, ["edition.yml", "names.yml"], diagnostics);
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

        NameTwins.Report(volumes, pages, settings, diagnostics);
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
            ],
            names,
            pages
        );
    }

    private ImmutableArray<FrontPage> ReadPages()
    {
        const string path = $"{Seeds}/pages";
        if (!files.Has(path) || files.Leaves(path))
        {
            return [];
        }

        var known = files
            .Entries(path)
            .Where(n => n.EndsWith(".md", StringComparison.Ordinal))
            .ToList();
        UnknownFiles.ReportInPages(files, path, known, diagnostics);
        return
        [
            .. known
                .Where(n => CanBeAddress($"{path}/{n}", n[..^3]))
                .Select(n =>
                    (
                        Slug: n[..^3],
                        File: files.Open($"{path}/{n}", required: true, FileBounds.Page)
                    )
                )
                .Where(p => p.File is not null)
                .Select(p => FrontPageReader.Read(p.Slug, p.File!, diagnostics))
                .OrderBy(p => p.Order)
                .ThenBy(p => p.Slug, StringComparer.Ordinal),
        ];
    }

    private VolumeLayers? ReadVolume(string folder)
    {
        var path = $"{Seeds}/{folder}";
        if (!CanBeAddress(path, folder))
        {
            return null;
        }

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
        var apparatus = files.Open(Known(known, path, "apparatus.yml"), required: false);
        var parallels = files.Open(Known(known, path, "parallels.yml"), required: false);
        var punctuation = files.Open(
            Known(known, path, "punctuation.txt"),
            required: false,
            FileBounds.Text
        );
        var translations = EntryFiles(path, known, isTranslation: true);
        var notes = EntryFiles(path, known, isTranslation: false);
        UnknownFiles.ReportInVolume(files, path, known, diagnostics);
        if (files.Open($"{path}/text.txt", required: true, FileBounds.Text) is not { } text)
        {
            return null;
        }

        var received = BaseReader.Read(text, diagnostics);
        if (HasTooManyLines(received))
        {
            return null;
        }

        return new VolumeLayers(
            name,
            folder,
            path,
            received,
            apparatus is null ? Apparatus.None : ApparatusReader.Read(apparatus, diagnostics),
            translations,
            notes,
            parallels is null ? [] : ParallelsReader.Read(parallels, diagnostics)
        )
        {
            Punctuation = punctuation is null
                ? null
                : PunctuationReader.Read(punctuation, received, diagnostics),
        };
    }

    private bool HasTooManyLines(BaseText text)
    {
        var written = text.Lines.Where(l => !l.IsEmpty).Skip(FileBounds.Lines).ToList();
        if (written is not [var first, ..])
        {
            return false;
        }

        diagnostics.Add(
            Codes.TooLarge,
            text.File.Span(first.Start, first.End),
            $"this volume has {FileBounds.Lines + written.Count:N0} lines of text, and at most {FileBounds.Lines:N0} are read",
            "divide it into volumes"
        );
        return true;
    }

    private ImmutableArray<EntryFile> EntryFiles(
        string path,
        List<string> known,
        bool isTranslation
    )
    {
        var found = ImmutableArray.CreateBuilder<EntryFile>();
        foreach (var name in files.Entries(path))
        {
            var parts = name.Split('.');
            if (
                parts is not [var series, var language, "md"]
                || (series == "translation") != isTranslation
                || !IsSeries(series)
                || !LanguageTag.IsTag(language)
            )
            {
                continue;
            }

            known.Add(name);
            if (files.Open($"{path}/{name}", required: true) is { } file)
            {
                var entries = EntryFileReader.Read(file, isTranslation, diagnostics);
                found.Add(new EntryFile(series, language, file, entries));
            }
        }

        return found.ToImmutable();
    }

    private bool CanBeAddress(string path, string name)
    {
        var refusal =
            SiteNames.Refusal(name)
            ?? (
                spoken.Contains(name, StringComparer.OrdinalIgnoreCase)
                    ? "the interface speaks a language of this name"
                    : null
            );
        if (refusal is not { } why)
        {
            return true;
        }

        diagnostics.Add(
            Codes.ReservedName,
            path,
            $"this cannot be published under its name: {why}",
            "rename it: the name becomes the address in the site"
        );
        return false;
    }

    private bool IsSeries(string series) =>
        series == "translation" || noteSeries.Any(s => s.Key == series);

    private static string Known(List<string> known, string path, string name)
    {
        known.Add(name);
        return $"{path}/{name}";
    }
}
