using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Model;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Print;
using Dianjiao.Render.Templates;

namespace Dianjiao.Printing;

/// <summary>Prints the edition to a PDF with an installed browser.</summary>
public static class PdfPrinter
{
    // Much more than needed: the browser opens at once, and the page's script takes a fraction of a second for a
    // volume.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private const int MostFaults = 20;

    /// <summary>Writes the PDF. On failure an error is among the diagnostics, and no file is touched.</summary>
    /// <param name="editionRoot">The folder that holds <c>seeds/</c>.</param>
    /// <param name="output">The path of the PDF, absolute or relative to the current folder.</param>
    /// <returns>The paginator's report; null on errors.</returns>
    public static PrintReport? Print(
        Edition edition,
        Theme theme,
        string editionRoot,
        string output,
        PrintOptions options,
        DiagnosticBag diagnostics
    )
    {
        if (!PdfPlace.MayWrite(editionRoot, output, diagnostics))
        {
            return null;
        }

        var browser = options.Browser ?? InstalledBrowser.Find();
        if (browser is null || !File.Exists(browser))
        {
            diagnostics.Add(
                Codes.NoBrowser,
                output,
                "no browser found: Chromium, Chrome or Edge must be installed to print",
                $"on Debian: apt-get install chromium; or name the program in {InstalledBrowser.Variable}"
            );
            return null;
        }

        if (
            PrintRenderer.Create(
                TemplateSet.Parse(theme, diagnostics, TemplateBounds.For(edition)),
                FontSheets.None
            )
            is not { } renderer
        )
        {
            return null;
        }

        var languages = edition.TranslatedLanguages;
        if (options.Language is { } wanted && !languages.Contains(wanted))
        {
            diagnostics.Add(
                Codes.NotTranslated,
                output,
                $"there is no translation in {wanted}",
                languages.IsEmpty
                    ? "nothing is translated: leave out --lang, and every page has the text"
                    : $"there is --lang {string.Join(" and --lang ", languages)}"
            );
            return null;
        }

        try
        {
            return
                PrintApart(edition, theme, renderer, browser, output, options, diagnostics)
                    is var (report, pdf)
                && PdfPlace.Write(editionRoot, output, pdf, diagnostics)
                ? report
                : null;
        }
        catch (BrowserException fault) when (fault.IsForWantOfRoom)
        {
            diagnostics.Add(
                Codes.NoTemporaryFolder,
                output,
                fault.Message,
                $"{TemporaryFolderException.Remedy}; nothing was written"
            );
            return null;
        }
        catch (BrowserException fault)
        {
            diagnostics.Add(
                fault.IsOfPage ? Codes.PrintLost : Codes.BrowserFailed,
                output,
                fault.Message,
                fault.IsOfPage
                    ? "nothing was written; see the note or passage named"
                    : "nothing was written; another browser may be named in "
                        + InstalledBrowser.Variable
            );
            return null;
        }
        catch (TemporaryFolderException fault)
        {
            diagnostics.Add(
                Codes.NoTemporaryFolder,
                output,
                fault.Message,
                $"{TemporaryFolderException.Remedy}; nothing was written"
            );
            return null;
        }
    }

    /// <summary>Prints from a temporary folder, which is deleted afterwards.</summary>
    private static (PrintReport Report, byte[] Pdf)? PrintApart(
        Edition edition,
        Theme theme,
        PrintRenderer renderer,
        string browser,
        string output,
        PrintOptions options,
        DiagnosticBag diagnostics
    )
    {
        using var unfinished = Unfinished.BeginTemporaryFolder("dianjiao-print-", out var folder);
        return Print(edition, theme, renderer, browser, folder, output, options, diagnostics)
            .GetAwaiter()
            .GetResult();
    }

    private static async Task<(PrintReport Report, byte[] Pdf)?> Print(
        Edition edition,
        Theme theme,
        PrintRenderer renderer,
        string browser,
        string folder,
        string output,
        PrintOptions options,
        DiagnosticBag diagnostics
    )
    {
        // The browser starts while the page is being written.
        var starting = BrowserSession.Start(browser, options.Patience ?? Patience);
        Uri address;
        string state;
        try
        {
            state = WritePages(edition, theme, renderer, folder, diagnostics);
            var page = Path.Combine(folder, PrintLanguages.Path(edition, options.Language));
            var form = $"paper={options.Paper}{(options.Vertical ? "&vertical" : "")}";
            address = new UriBuilder(FileAddress.Of(page)) { Fragment = form }.Uri;
        }
        catch
        {
            await (await starting).DisposeAsync();
            throw;
        }

        await using var session = await starting;
        return diagnostics.HasErrors
            ? null
            : await Set(session, edition, address, state, output, options, diagnostics);
    }

    /// <summary>Renders the printed edition, once, into the folder, with what its pages load.</summary>
    /// <returns>The state that the PDF is known by.</returns>
    private static string WritePages(
        Edition edition,
        Theme theme,
        PrintRenderer renderer,
        string folder,
        DiagnosticBag diagnostics
    )
    {
        foreach (var asset in theme.Assets)
        {
            Put(folder, $"assets/{Theme.Published(asset.Key)}", asset.Value);
        }

        var proof = new RenderProof(edition, diagnostics, theme);
        return PrintedState.Of(Written(), theme);

        // A page's bytes are those of the page after it once that is rendered.
        IEnumerable<ReadOnlyMemory<byte>> Written()
        {
            foreach (var file in renderer.Render(edition))
            {
                Put(folder, proof.Pass(renderer.Name, file).Path, file.Content);
                yield return file.Content;
            }
        }
    }

    private static void Put(string folder, string name, ReadOnlyMemory<byte> content)
    {
        using var step = Unfinished.Step();
        var path = Path.Combine(folder, name);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = File.Create(path);
            file.Write(content.Span);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TemporaryFolderException(e);
        }
    }

    private static async Task<(PrintReport Report, byte[] Pdf)?> Set(
        BrowserSession session,
        Edition edition,
        Uri address,
        string state,
        string output,
        PrintOptions options,
        DiagnosticBag diagnostics
    )
    {
        await session.Open(address);
        var json = await session.Evaluate(
            "new Promise(r => document.readyState === 'complete' ? r() : addEventListener('load', r))"
                + ".then(() => window.paginated)"
        );
        var report = PrintReport.Read(json);
        // One cause may give many faults.
        foreach (var fault in report.Faults.Take(MostFaults))
        {
            diagnostics.Add(
                Codes.PrintLost,
                output,
                fault,
                "nothing was written; see the note or passage named"
            );
        }

        if (report.Faults.Length > MostFaults)
        {
            diagnostics.Add(
                Codes.PrintLost,
                output,
                $"and {report.Faults.Length - MostFaults} more of the kind"
            );
        }

        foreach (var note in report.Deferred)
        {
            diagnostics.Add(
                Codes.PrintDeferred,
                output,
                $"{note} begins on a later page than its words",
                "shorten the notes on that line, or put them on other words"
            );
        }

        if (!report.Faults.IsEmpty)
        {
            return null;
        }

        var printed = await session.Pdf();
        report = report with { Pages = PdfDetails.PageCount(printed) ?? report.Pages };
        var pdf = PdfDetails.Add(printed, edition, report, options.Vertical, state);
        return (report, pdf);
    }

    /// <summary>Describes the result for the person at the terminal, with what the book leaves out.</summary>
    public static ImmutableArray<string> Describe(
        Edition edition,
        PrintReport report,
        PrintOptions options
    )
    {
        var languages = edition.TranslatedLanguages;
        var others = languages.Where(l => l != (options.Language ?? languages[0])).ToList();
        return
        [
            string.Create(
                CultureInfo.InvariantCulture,
                $"{report.Pages} pages ({report.FrontPages} before page 1), {report.Lines} lines, each once; pages {report.Filled} % full"
            ),
            .. options.Vertical
                ?
                [
                    "left out, as the vertical edition is Chinese only: translations, and notes in other languages",
                ]
                : others.Select(l =>
                    $"left out: {PrintLanguages.Name(edition, l)}, printed apart with --lang {l}"
                ),
        ];
    }
}
