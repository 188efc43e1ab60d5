using Dianjiao.Model;
using Dianjiao.Render.Epub;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Print;
using Dianjiao.Render.Search;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render;

/// <summary>Renders an edition without writing it, to find the faults of its templates.</summary>
public static class TemplateCheck
{
    /// <summary>
    /// Parses all templates and renders the pages, with that of the search. If some templates are the edition's own,
    /// renders all outputs that use templates, and tries the templates on more than this edition has.
    /// </summary>
    public static void Run(Edition edition, Theme theme, DiagnosticBag diagnostics)
    {
        var outputs = edition.Settings.Outputs;
        var templates = TemplateSet.Parse(theme, diagnostics, TemplateBounds.For(edition));
        var pages = outputs.Contains("pages")
            ? PageRenderer.Create(templates, FontSheets.None)
            : null;
        var print = outputs.Contains("print")
            ? PrintRenderer.Create(templates, FontSheets.None)
            : null;
        var book = outputs.Contains("epub") ? EpubRenderer.Create(templates, null) : null;
        var search = outputs.Contains("search")
            ? SearchRenderer.Create(templates, FontSheets.None)
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
            // In another language, the program's own templates can show no further fault.
            foreach (var other in isOwn ? edition.Settings.Interface.Skip(1) : [])
            {
                Pass(pages.Name, pages.In(other).Render(edition));
            }
        }

        if (print is not null && isOwn)
        {
            Pass(print.Name, print.Render(edition));
        }

        if (book is not null && isOwn)
        {
            Pass(book.Name, book.Render(edition));
        }

        if (search is not null)
        {
            Pass(search.Name, search.Rehearse(edition));
        }

        if (isOwn)
        {
            pages?.TryTemplates();
            print?.TryTemplates();
            book?.TryTemplates();
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
