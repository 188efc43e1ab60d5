using Dianjiao.Model;
using Dianjiao.Render.Epub;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Print;
using Dianjiao.Render.Search;

namespace Dianjiao.Render;

/// <summary>Renders an edition into nothing, to find what is wrong in its templates and its Markdown without a site.</summary>
public static class Rehearsal
{
    /// <summary>Every template is compiled; the pages are written, since all Markdown stands in them, or else the print or the book.</summary>
    public static void Run(Edition edition, Theme theme, DiagnosticBag diagnostics)
    {
        var outputs = edition.Settings.Outputs;
        var renderers = new List<IRenderer?>();
        if (outputs.Contains("pages"))
        {
            renderers.Add(PageRenderer.Create(theme, [], diagnostics));
        }

        if (outputs.Contains("print"))
        {
            renderers.Add(PrintRenderer.Create(theme, [], diagnostics));
        }

        if (outputs.Contains("search"))
        {
            _ = SearchRenderer.Create(theme, [], diagnostics);
        }

        if (outputs.Contains("epub") && renderers.Count == 0)
        {
            renderers.Add(new EpubRenderer(FontSet.None(""), diagnostics));
        }

        if (diagnostics.HasErrors || renderers is not [{ } first, ..])
        {
            return;
        }

        var counts = new RenderProof(edition, diagnostics, theme);
        // Pages in another language would say nothing new.
        foreach (var file in first.Render(edition))
        {
            counts.Pass(first.Name, file);
        }
    }
}
