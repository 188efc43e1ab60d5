using Dianjiao.Model;
using Dianjiao.Render.Epub;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Print;
using Dianjiao.Render.Search;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render;

/// <summary>Renders an edition into nothing, to find what is wrong in its templates and its Markdown without a site.</summary>
public static class Rehearsal
{
    /// <summary>
    /// Every template is parsed. All Markdown stands in the pages, or else in the print or the book, so one of them is
    /// written; all that templates write are, where some are the edition's own, and these are tried on more than the
    /// edition has.
    /// </summary>
    public static void Run(Edition edition, Theme theme, DiagnosticBag diagnostics)
    {
        var outputs = edition.Settings.Outputs;
        var templates = TemplateSet.Parse(theme, diagnostics, TemplateBounds.For(edition));
        var pages = outputs.Contains("pages")
            ? PageRenderer.Create(templates, [], diagnostics)
            : null;
        var print = outputs.Contains("print")
            ? PrintRenderer.Create(templates, [], diagnostics)
            : null;
        var search = outputs.Contains("search")
            ? SearchRenderer.Create(templates, [], diagnostics)
            : null;
        if (diagnostics.HasErrors)
        {
            return;
        }

        var proof = new RenderProof(edition, diagnostics, theme);
        var isOwn = !theme.Replaced.IsEmpty;
        if (pages is not null)
        {
            Pass(pages.Name, pages.Render(edition));
            // The program's own templates say nothing new in another language.
            foreach (var other in isOwn ? edition.Settings.Interface.Skip(1) : [])
            {
                Pass(pages.Name, pages.In(other).Render(edition));
            }
        }

        if (print is not null && (isOwn || pages is null))
        {
            Pass(print.Name, print.Render(edition));
        }

        if (search is not null)
        {
            Pass(search.Name, search.Rehearse(edition));
        }

        if (pages is null && print is null && outputs.Contains("epub"))
        {
            var book = new EpubRenderer(FontSet.None(""), diagnostics);
            Pass(book.Name, book.Render(edition));
        }

        if (isOwn)
        {
            pages?.TryTemplates();
            print?.TryTemplates();
            search?.TryTemplates();
        }

        void Pass(string output, IEnumerable<OutputFile> files)
        {
            foreach (var file in files)
            {
                proof.Pass(output, file);
            }
        }
    }
}
