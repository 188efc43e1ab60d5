using Dianjiao.Model;
using Dianjiao.Render.Epub;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Print;
using Dianjiao.Render.Search;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render;

/// <summary>Renders an edition into nothing, to find what is wrong in its templates without a site.</summary>
public static class TemplateCheck
{
    /// <summary>
    /// Every template is parsed, and the pages are written; where some templates are the edition's own, all that they
    /// write is, and they are tried on more than the edition has.
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
            // The program's own templates say nothing new in another language.
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
