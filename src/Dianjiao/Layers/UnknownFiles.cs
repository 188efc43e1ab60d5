namespace Dianjiao.Layers;

/// <summary>
/// Reports files and folders of an edition that are not read, so that no work is lost to a misspelt name.
/// </summary>
internal static class UnknownFiles
{
    /// <summary>Folders for the editor's own use.</summary>
    private static readonly string[] Kept = ["source", "witnesses"];

    public static void Report(
        EditionFolder files,
        string path,
        IReadOnlyCollection<string> known,
        DiagnosticBag diagnostics
    ) => Report(files, path, known, diagnostics, _ => null);

    /// <summary>Reports unknown files in the folder of front matter, which may hold no folders.</summary>
    public static void ReportInPages(
        EditionFolder files,
        string path,
        IReadOnlyCollection<string> known,
        DiagnosticBag diagnostics
    )
    {
        Report(files, path, known, diagnostics);
        ReportFolders(
            files,
            path,
            known,
            "a page of front matter is a file of pages/ itself",
            diagnostics
        );
    }

    /// <summary>
    /// Reports unknown files in the folder of a volume, which holds files of several series, and no folders but
    /// <see cref="Kept"/>.
    /// </summary>
    public static void ReportInVolume(
        EditionFolder files,
        string path,
        IReadOnlyCollection<string> known,
        DiagnosticBag diagnostics
    )
    {
        Report(files, path, known, diagnostics, HintOfSeries);
        ReportFolders(
            files,
            path,
            [.. known, .. Kept],
            $"a volume holds files, and for the editor's own use the folders {string.Join(" and ", Kept)}",
            diagnostics
        );
    }

    private static void ReportFolders(
        EditionFolder files,
        string path,
        IReadOnlyCollection<string> known,
        string hint,
        DiagnosticBag diagnostics
    )
    {
        foreach (var name in files.Folders(path).Where(n => !n.StartsWith('.')).Except(known))
        {
            diagnostics.Add(Codes.UnknownFile, $"{path}/{name}", "this folder is not read", hint);
        }
    }

    private static void Report(
        EditionFolder files,
        string path,
        IReadOnlyCollection<string> known,
        DiagnosticBag diagnostics,
        Func<string, string?> further
    )
    {
        foreach (var name in files.Files(path).Where(n => !known.Contains(n) && !n.StartsWith('.')))
        {
            diagnostics.Add(
                Codes.UnknownFile,
                $"{path}/{name}",
                "this file is not read",
                Nearest.To(name, known) is { } near
                    ? $"perhaps {near} is meant"
                    : further(name) ?? "docs/format.md lists the files of an edition"
            );
        }
    }

    private static string? HintOfSeries(string name) =>
        name.Split('.') is not [var series, var language, "md"] ? null
        : !LanguageTag.IsTag(language)
            ? $"“{language}” is no language tag; such are en, zh-Hant and de-AT"
        : Nearest.To(series, ["notes", "translation"]) is { } near
            ? $"perhaps {near}.{language}.md is meant"
        : $"if these are notes, list their series in edition.yml under note-series: - key: {series}";
}
