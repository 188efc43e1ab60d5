using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Printing;
using Dianjiao.Proof;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Offline;
using Dianjiao.Render.Written;
using Dianjiao.Serving;
using Dianjiao.Write;

namespace Dianjiao;

/// <summary>
/// The line from seeds to site: read, build the model, prove, render, write. It alone sees all stages.
/// </summary>
public static class Pipeline
{
    /// <summary>
    /// Checks the edition and its templates, but not the machine, fonts and output folder; writes nothing.
    /// </summary>
    /// <param name="themeFolder">The templates that come with the program; the edition's own replace some.</param>
    public static PipelineResult Check(string editionRoot, string themeFolder)
    {
        var diagnostics = new DiagnosticBag();
        var read = Read(editionRoot, themeFolder, diagnostics);
        if (read is not null && !diagnostics.HasErrors)
        {
            TemplateCheck.Run(read.Edition, read.Theme, diagnostics);
        }

        return Result(diagnostics, read is null ? [] : EditionSummary.Of(read.Edition));
    }

    /// <summary>Writes the site. On any error nothing is written, and the last good site stays.</summary>
    /// <param name="themeFolder">The templates that come with the program; the edition's own replace some.</param>
    /// <param name="fontSettings">The settings for cutting fonts; null for the usual ones.</param>
    /// <param name="baseUrl">The address where the site will stand; null for the one in <c>edition.yml</c>.</param>
    /// <param name="progress">Called with a description of what is being done.</param>
    public static PipelineResult Build(
        string editionRoot,
        string outputFolder,
        string themeFolder,
        FontSettings? fontSettings = null,
        string? baseUrl = null,
        Action<WorkProgress>? progress = null
    )
    {
        var diagnostics = new DiagnosticBag();
        if (
            Read(editionRoot, themeFolder, diagnostics, baseUrl, progress) is not { } read
            || diagnostics.HasErrors
        )
        {
            return Result(diagnostics);
        }

        var fonts = Fonts(read, fontSettings, diagnostics);
        return Write(read, fonts, editionRoot, outputFolder, diagnostics, progress);
    }

    /// <summary>
    /// Prepares builds for a preview: each call reads the edition anew; its result renders one page, or the site.
    /// </summary>
    /// <inheritdoc cref="Build"/>
    public static Func<PreviewEdition> Preview(
        string editionRoot,
        string themeFolder,
        FontSettings fontSettings
    )
    {
        // A page by itself needs no fonts, but must know which there will be: those that were found for the site before.
        EditionFonts? known = null;
        return () =>
        {
            var diagnostics = new DiagnosticBag();
            return Read(editionRoot, themeFolder, diagnostics) is { } read && !diagnostics.HasErrors
                ? new PreviewEdition(
                    () => Result(diagnostics),
                    (path, stop) =>
                        known is null
                            ? null
                            : Page(read, known.SheetsFor(read.Edition), path, diagnostics, stop),
                    (site, stop) =>
                    {
                        known = Fonts(read, fontSettings, diagnostics);
                        return Write(read, known, editionRoot, site, diagnostics, null, stop);
                    }
                )
                : PreviewEdition.Of(Result(diagnostics));
        };
    }

    /// <summary>
    /// Proves that a written site is byte for byte what a build would write, and that it says what the model says.
    /// </summary>
    /// <inheritdoc cref="Build"/>
    public static PipelineResult Verify(
        string editionRoot,
        string siteFolder,
        string themeFolder,
        FontSettings? fontSettings = null,
        string? baseUrl = null,
        Action<WorkProgress>? progress = null
    )
    {
        var diagnostics = new DiagnosticBag();
        if (
            Read(editionRoot, themeFolder, diagnostics, baseUrl, progress) is not { } read
            || diagnostics.HasErrors
            || !SiteProof.IsThere(read.Edition, siteFolder, diagnostics)
        )
        {
            return Result(diagnostics);
        }

        var fonts = Fonts(read, fontSettings, diagnostics);
        var proof = new RenderProof(read.Edition, diagnostics, read.Theme);
        if (Files(read, fonts, proof, diagnostics, progress) is not { } files)
        {
            return Result(diagnostics);
        }

        var same = SiteComparison.Check(siteFolder, files, diagnostics);
        PrintedSite.Check(read.Edition, read.Theme, siteFolder, Codes.SiteDiffers, diagnostics);
        if (diagnostics.HasErrors)
        {
            // The files that are missing or changed have been named; errors that follow from them need not be.
            return Result(diagnostics);
        }

        progress?.Invoke(new WorkProgress("reading the pages back"));
        var again = $"rendered again: {same} files, byte for byte the same";
        return Result(
            diagnostics,
            [again, .. WrittenProof.Check(read.Edition, siteFolder, diagnostics)]
        );
    }

    /// <summary>Writes the printed edition as a PDF. On any error no file is touched.</summary>
    public static PipelineResult Print(
        string editionRoot,
        string themeFolder,
        string outputPdf,
        PrintOptions options,
        string? baseUrl = null,
        Action<WorkProgress>? progress = null
    )
    {
        var diagnostics = new DiagnosticBag();
        if (
            Read(editionRoot, themeFolder, diagnostics, baseUrl, progress) is not { } read
            || diagnostics.HasErrors
        )
        {
            return Result(diagnostics);
        }

        progress?.Invoke(new WorkProgress("setting the pages in the browser"));
        var (edition, theme) = read;
        return
            PdfPrinter.Print(edition, theme, editionRoot, outputPdf, options, diagnostics)
                is { } report
            ? Result(
                diagnostics,
                [.. EditionSummary.Of(edition), .. PdfPrinter.Describe(edition, report, options)]
            )
            : Result(diagnostics);
    }

    /// <summary>
    /// Reads the edition and its theme; null when there is none. With errors it must not be rendered.
    /// </summary>
    private static ReadEdition? Read(
        string editionRoot,
        string themeFolder,
        DiagnosticBag diagnostics,
        string? baseUrl = null,
        Action<WorkProgress>? progress = null
    )
    {
        progress?.Invoke(new WorkProgress("reading the edition"));
        if (EditionReader.Read(editionRoot, diagnostics) is not { } layers)
        {
            return null;
        }

        var settings = layers.Settings with { BaseUrl = baseUrl ?? layers.Settings.BaseUrl };
        var edition = EditionBuilder.Build(layers with { Settings = settings }, diagnostics);
        diagnostics.Weigh(edition.Settings.Severities);
        ModelProof.Check(edition, diagnostics);
        LayerProof.Check(layers, edition, diagnostics);
        var theme = EditionLook.Apply(
            EditionTheme.Read(editionRoot, Theme.Read(themeFolder), diagnostics),
            edition.Settings,
            diagnostics
        );
        theme = theme with { Wordings = theme.Wordings.For(edition, diagnostics) };
        Pictures.Check(edition, theme, diagnostics);
        SiteLinks.Resolve(edition, theme, diagnostics);
        return new ReadEdition(FrontText.Fill(edition, theme), theme);
    }

    private static EditionFonts Fonts(
        ReadEdition read,
        FontSettings? settings,
        DiagnosticBag diagnostics
    ) => new(read.Edition, read.Theme, settings ?? FontSettings.Default(), diagnostics);

    /// <summary>Renders one page; null when no page has this path, or something is wrong with it.</summary>
    private static ReadOnlyMemory<byte>? Page(
        ReadEdition read,
        FontSheets fonts,
        string path,
        DiagnosticBag diagnostics,
        CancellationToken stop
    )
    {
        var counts = new RenderProof(read.Edition, diagnostics, read.Theme);
        var page = Renderers
            .Pages(read.Edition, read.Theme, fonts, diagnostics, stop)
            .Select(r => r.Render(read.Edition, path) is { } f ? counts.Pass(r.Name, f) : null)
            .FirstOrDefault(f => f is not null);
        return diagnostics.HasErrors ? null : page?.Content;
    }

    private static PipelineResult Write(
        ReadEdition read,
        EditionFonts fonts,
        string editionRoot,
        string outputFolder,
        DiagnosticBag diagnostics,
        Action<WorkProgress>? progress = null,
        CancellationToken stop = default
    )
    {
        var (edition, theme) = read;
        var counts = new RenderProof(edition, diagnostics, theme);
        if (Files(read, fonts, counts, diagnostics, progress, stop) is not { } files)
        {
            return Result(diagnostics);
        }

        var written = SiteWriter.Write(outputFolder, editionRoot, files, diagnostics);
        PrintedSite.Check(edition, theme, outputFolder, Codes.PrintOutdated, diagnostics);
        return written is null
            ? Result(diagnostics)
            : Result(
                diagnostics,
                [
                    .. EditionSummary.Of(edition),
                    .. counts.Summary,
                    .. fonts.Made().Summary,
                    $"{written.Written} files written ({written.Bytes / 1024} KiB), {written.Unchanged} unchanged",
                ]
            );
    }

    /// <summary>Returns all files of the site, rendered one by one; null when the templates have errors.</summary>
    private static IEnumerable<OutputFile>? Files(
        ReadEdition read,
        EditionFonts fonts,
        RenderProof counts,
        DiagnosticBag diagnostics,
        Action<WorkProgress>? progress,
        CancellationToken stop = default
    )
    {
        var (edition, theme) = read;
        var inventory = new SiteInventory();
        var renderers = Renderers.Of(edition, theme, fonts, inventory, diagnostics, stop);
        return diagnostics.HasErrors
            ? null
            : renderers.SelectMany(r =>
                WorkProgress
                    .Through(r.Render(edition), r.Name, edition.Volumes.Length, progress)
                    .SelectAhead(Examine)
                    .Select(f => inventory.Pass(counts.Pass(r.Name, f.File, f.Outside)))
            );

        // What can be found out of a file by itself, while others are rendered and written.
        (OutputFile File, ImmutableArray<OutsideLoad> Outside) Examine(OutputFile file)
        {
            stop.ThrowIfCancellationRequested();
            _ = file.Hash;
            return (fonts.Pass(file), counts.Loads(file));
        }
    }

    private static PipelineResult Result(
        DiagnosticBag diagnostics,
        params ImmutableArray<string> summary
    ) => new(diagnostics.ToSorted(), summary);

    private sealed record ReadEdition(Edition Edition, Theme Theme);
}
