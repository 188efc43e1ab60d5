using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Printing;
using Dianjiao.Proof;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Offline;
using Dianjiao.Write;

namespace Dianjiao;

/// <summary>The straight line from seeds to site: read, build the model, prove it, render, write. It alone sees every stage.</summary>
public static class Pipeline
{
    /// <summary>All diagnostics but those of this machine, its fonts and the output folder; nothing is written.</summary>
    /// <param name="themeFolder">The templates that come with the program; the edition's own take the place of single ones.</param>
    public static PipelineResult Check(string editionRoot, string themeFolder)
    {
        var diagnostics = new DiagnosticBag();
        var edition = Load(editionRoot, diagnostics);
        if (edition is not null)
        {
            var theme = ReadTheme(editionRoot, themeFolder, edition, diagnostics);
            if (!diagnostics.HasErrors)
            {
                Rehearsal.Run(edition, theme, diagnostics);
                diagnostics.Weigh(edition.Settings.Severities);
            }
        }

        return Result(edition, diagnostics, edition is null ? [] : EditionSummary.Of(edition));
    }

    /// <summary>Writes the site. On any error nothing is written, and the last good site stays.</summary>
    /// <param name="themeFolder">The templates that come with the program; the edition's own take the place of single ones.</param>
    /// <param name="fontSettings">Null for the usual ones.</param>
    /// <param name="baseUrl">Where the site will stand; null for what <c>edition.yml</c> says.</param>
    /// <param name="progress">Is told what is being done.</param>
    public static PipelineResult Build(
        string editionRoot,
        string outputFolder,
        string themeFolder,
        FontSettings? fontSettings = null,
        string? baseUrl = null,
        Action<Advance>? progress = null
    )
    {
        var diagnostics = new DiagnosticBag();
        progress?.Invoke(new Advance("reading the edition"));
        var edition = Load(editionRoot, diagnostics, baseUrl);
        if (edition is null || diagnostics.HasErrors)
        {
            return Result(edition, diagnostics, []);
        }

        var theme = ReadTheme(editionRoot, themeFolder, edition, diagnostics);
        if (diagnostics.HasErrors)
        {
            return Result(edition, diagnostics, []);
        }

        progress?.Invoke(new Advance("cutting fonts"));
        var fonts = MakeFonts(edition, theme, fontSettings, diagnostics);
        var counts = new RenderProof(edition, diagnostics);
        if (Files(edition, theme, fonts, counts, diagnostics, progress) is not { } files)
        {
            return Result(edition, diagnostics, []);
        }

        var written = SiteWriter.Write(outputFolder, editionRoot, files, diagnostics);
        PrintedSite.Check(edition, theme, outputFolder, Codes.PrintOutdated, diagnostics);
        return Result(
            edition,
            diagnostics,
            written is null
                ? []
                :
                [
                    .. EditionSummary.Of(edition),
                    .. counts.Summary,
                    .. fonts.Summary,
                    Describe(written),
                ]
        );
    }

    /// <summary>
    /// Proves a written site: every file is byte for byte what a build would write now, and what the pages say, read
    /// back, is what the model says.
    /// </summary>
    /// <inheritdoc cref="Build"/>
    public static PipelineResult Verify(
        string editionRoot,
        string siteFolder,
        string themeFolder,
        FontSettings? fontSettings = null,
        string? baseUrl = null,
        Action<Advance>? progress = null
    )
    {
        var diagnostics = new DiagnosticBag();
        progress?.Invoke(new Advance("reading the edition"));
        var edition = Load(editionRoot, diagnostics, baseUrl);
        if (
            edition is null
            || diagnostics.HasErrors
            || !SiteProof.IsThere(edition, siteFolder, diagnostics)
        )
        {
            return Result(edition, diagnostics, []);
        }

        var theme = ReadTheme(editionRoot, themeFolder, edition, diagnostics);
        progress?.Invoke(new Advance("cutting fonts"));
        var fonts = MakeFonts(edition, theme, fontSettings, diagnostics);
        if (
            Files(
                edition,
                theme,
                fonts,
                new RenderProof(edition, diagnostics),
                diagnostics,
                progress
            )
            is not { } files
        )
        {
            return Result(edition, diagnostics, []);
        }

        var same = SiteComparison.Check(siteFolder, files, diagnostics);
        PrintedSite.Check(edition, theme, siteFolder, Codes.SiteDiffers, diagnostics);
        if (diagnostics.HasErrors)
        {
            // A file that is missing or changed has been named; what follows from it need not be.
            return Result(edition, diagnostics, []);
        }

        progress?.Invoke(new Advance("reading the pages back"));
        var counts = SiteProof.Check(edition, siteFolder, diagnostics);
        return Result(
            edition,
            diagnostics,
            [
                $"rendered again: {same} files, byte for byte the same",
                $"read back: {counts.Pages} pages, {counts.Segments} segments, {counts.Commentaries} commentaries, "
                    + $"{counts.Notes} notes, {counts.Apparatus} apparatus entries, {counts.Parallels} parallels, {counts.Links} links",
            ]
        );
    }

    /// <summary>Writes the printed edition as a PDF. On any error no file is touched.</summary>
    public static PipelineResult Print(
        string editionRoot,
        string themeFolder,
        string outputPdf,
        PrintOptions options,
        string? baseUrl = null,
        Action<Advance>? progress = null
    )
    {
        var diagnostics = new DiagnosticBag();
        progress?.Invoke(new Advance("reading the edition"));
        var edition = Load(editionRoot, diagnostics, baseUrl);
        if (edition is null || diagnostics.HasErrors)
        {
            return Result(edition, diagnostics, []);
        }

        var theme = ReadTheme(editionRoot, themeFolder, edition, diagnostics);
        if (diagnostics.HasErrors)
        {
            return Result(edition, diagnostics, []);
        }

        progress?.Invoke(new Advance("setting the pages in the browser"));
        var report = PdfPrinter.Print(edition, theme, outputPdf, options, diagnostics);
        return Result(
            edition,
            diagnostics,
            report is null
                ? []
                : [.. EditionSummary.Of(edition), .. PdfPrinter.Describe(edition, report, options)]
        );
    }

    private static Theme ReadTheme(
        string editionRoot,
        string themeFolder,
        Edition edition,
        DiagnosticBag diagnostics
    )
    {
        var theme = EditionLook.Apply(
            EditionTheme.Read(editionRoot, Theme.Read(themeFolder), diagnostics),
            edition.Settings,
            diagnostics
        );
        diagnostics.Weigh(edition.Settings.Severities);
        return theme;
    }

    private static FontSet MakeFonts(
        Edition edition,
        Theme theme,
        FontSettings? settings,
        DiagnosticBag diagnostics
    ) =>
        FontMaker.Make(
            edition,
            theme,
            [.. edition.Pages.Select(p => p.Body.File)],
            settings ?? FontSettings.Default(),
            diagnostics
        );

    /// <summary>All files of the site, rendered as they are enumerated; null when the templates have errors.</summary>
    private static IEnumerable<OutputFile>? Files(
        Edition edition,
        Theme theme,
        FontSet fonts,
        RenderProof counts,
        DiagnosticBag diagnostics,
        Action<Advance>? progress
    )
    {
        var inventory = new SiteInventory();
        var renderers = Renderers.Of(edition, theme, fonts, inventory, diagnostics);
        return diagnostics.HasErrors
            ? null
            : renderers.SelectMany(r =>
                Advance
                    .Through(r.Render(edition), r.Name, edition.Volumes.Length, progress)
                    .Select(f => inventory.Pass(counts.Pass(r.Name, f)))
            );
    }

    private static Edition? Load(
        string editionRoot,
        DiagnosticBag diagnostics,
        string? baseUrl = null
    )
    {
        if (EditionReader.Read(editionRoot, diagnostics) is not { } layers)
        {
            return null;
        }

        var edition = EditionBuilder.Build(
            baseUrl is null
                ? layers
                : layers with
                {
                    Settings = layers.Settings with { BaseUrl = baseUrl },
                },
            diagnostics
        );
        diagnostics.Weigh(edition.Settings.Severities);
        ModelProof.Check(edition, diagnostics);
        return edition;
    }

    private static string Describe(WriteResult written) =>
        $"{written.Written} files written ({written.Bytes / 1024} KiB), {written.Unchanged} unchanged";

    private static PipelineResult Result(
        Edition? edition,
        DiagnosticBag diagnostics,
        ImmutableArray<string> summary
    ) => new(diagnostics.ToSorted(), edition is null ? [] : summary);
}
