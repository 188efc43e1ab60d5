using Dianjiao.Model;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Print;
using Dianjiao.Render.Templates;

namespace Dianjiao.Printing;

/// <summary>Checks the PDF that <c>print</c> put into a site.</summary>
public static class PrintedSite
{
    /// <summary>
    /// Reports a PDF that was printed from another state of the edition, or that cannot be read. A site without a PDF
    /// is all right.
    /// </summary>
    /// <param name="code">The code to report, which sets the severity: a build warns, a proof fails.</param>
    public static void Check(
        Edition edition,
        Theme theme,
        string site,
        DiagnosticCode code,
        DiagnosticBag diagnostics
    )
    {
        var state = PrintedState.In(Path.Combine(site, PrintedState.Path));
        if (state is "")
        {
            diagnostics.Add(
                code,
                PrintedState.Path,
                "this PDF cannot be read, so that nothing tells what it was printed from",
                "let the program read it, or print it again with dianjiao print"
            );
        }
        else if (
            state is not null
            && Renderer(edition, theme) is { } renderer
            && state != PrintedState.Of(renderer.Render(edition).Select(f => f.Content), theme)
        )
        {
            diagnostics.Add(
                code,
                PrintedState.Path,
                "this PDF was printed from another state of the edition",
                "print it again with dianjiao print, or delete it"
            );
        }
    }

    private static PrintRenderer? Renderer(Edition edition, Theme theme) =>
        PrintRenderer.Create(
            TemplateSet.Parse(theme, new DiagnosticBag(), TemplateBounds.For(edition)),
            FontSheets.None
        );
}
