using System.Buffers;
using Dianjiao.Model;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Promises;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Print;

/// <summary>
/// Makes the printed edition: one page for each translation, which a script cuts into facing pages in the browser.
/// </summary>
public sealed class PrintRenderer : IRenderer
{
    private const string Template = "print.html";

    private readonly TemplateSet templates;
    private readonly FontSheets fonts;

    private PrintRenderer(TemplateSet templates, FontSheets fonts)
    {
        this.templates = templates;
        this.fonts = fonts;
    }

    public string Name => "print";

    /// <summary>Returns the renderer; null when the template is missing, which has been reported.</summary>
    /// <param name="templates">The templates; null where they have errors, which have been reported.</param>
    /// <param name="fonts">The style sheets of generated fonts, linked before the theme's own.</param>
    public static PrintRenderer? Create(TemplateSet? templates, FontSheets fonts) =>
        templates?.Has([Template]) == true ? new PrintRenderer(templates, fonts) : null;

    /// <summary>Tries the template on what this edition may not have.</summary>
    /// <returns>The number of specimens on which the template did not come to its end.</returns>
    public int TryTemplates() => templates.Try(Template, PrintPage.Specimen);

    public IEnumerable<OutputFile> Render(Edition edition)
    {
        if (edition.Volumes.IsEmpty)
        {
            yield break;
        }

        var buffer = new ArrayBufferWriter<byte>(256 * 1024);
        foreach (var language in edition.TranslatedLanguages.DefaultIfEmpty())
        {
            var view = new PrintViews(edition, fonts.OfAll, language, templates.Theme).Page();
            buffer.ResetWrittenCount();
            if (!templates.Render(Template, view, buffer))
            {
                yield break;
            }

            // One file holds the whole edition; the proof then counts all volumes together.
            var whole =
                edition.Volumes.Length == 1 ? edition.Volumes[0].Name : RenderCounts.WholeEdition;
            var content = GapHtml.OnPaper(buffer.WrittenMemory);
            yield return new OutputFile(
                PrintLanguages.Path(edition, language),
                content,
                PageCounts.Of(whole, buffer.WrittenSpan) with
                {
                    Language =
                        language == edition.TranslatedLanguages.FirstOrDefault() ? "" : language!,
                }
            )
            {
                Lack = LackFinder.Find(content, PrintPromise.Of(view), Template),
            };
        }
    }
}
