using System.Buffers;
using System.Collections.Immutable;
using Dianjiao.Model;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Promises;
using Dianjiao.Templating;

namespace Dianjiao.Render.Print;

/// <summary>The printed edition as one page for each translation, which cuts itself into facing pages in the browser.</summary>
public sealed class PrintRenderer : IRenderer
{
    private const string Template = "print.html";

    private readonly TemplateSet templates;
    private readonly Theme theme;
    private readonly ImmutableArray<string> stylesheets;
    private readonly DiagnosticBag diagnostics;

    private PrintRenderer(
        TemplateSet templates,
        Theme theme,
        ImmutableArray<string> stylesheets,
        DiagnosticBag diagnostics
    )
    {
        this.theme = theme;
        this.templates = templates;
        this.stylesheets = stylesheets;
        this.diagnostics = diagnostics;
    }

    public string Name => "print";

    /// <summary>Null when the template is missing or has an error; the diagnostics then say so.</summary>
    /// <param name="stylesheets">Of generated fonts, relative to the site; linked before the theme's own.</param>
    /// <param name="diagnostics">Also takes what is wrong in Markdown, while the page is written.</param>
    public static PrintRenderer? Create(
        Theme theme,
        ImmutableArray<string> stylesheets,
        DiagnosticBag diagnostics
    )
    {
        if (!theme.Templates.ContainsKey(Template))
        {
            diagnostics.Add(
                Codes.NoTemplate,
                $"templates/{Template}",
                $"there is no template {Template}",
                "install the program again, or put the template into templates/"
            );
            return null;
        }

        var templates = TemplateSet.Compile(
            theme.Templates,
            new Dictionary<string, Type> { [Template] = typeof(PrintPage) },
            out var errors
        );
        foreach (var error in errors)
        {
            diagnostics.Add(TemplateDiagnostic.Of(error, theme));
        }

        return errors.IsEmpty
            ? new PrintRenderer(templates, theme, stylesheets, diagnostics)
            : null;
    }

    public IEnumerable<OutputFile> Render(Edition edition)
    {
        if (edition.Volumes.IsEmpty)
        {
            yield break;
        }

        var buffer = new ArrayBufferWriter<byte>(256 * 1024);
        foreach (var language in PrintLanguages.Of(edition).DefaultIfEmpty())
        {
            var view = new PrintViews(edition, stylesheets, language, theme, diagnostics).Page();
            buffer.ResetWrittenCount();
            templates.Render(Template, view, buffer);
            // The whole edition is one file; the proof then counts all volumes together.
            var whole =
                edition.Volumes.Length == 1 ? edition.Volumes[0].Name : RenderCounts.WholeEdition;
            var content = GapHtml.OnPaper(buffer.WrittenMemory);
            yield return new OutputFile(
                PrintLanguages.Path(edition, language),
                content,
                PageCounts.Of(whole, buffer.WrittenSpan) with
                {
                    Language =
                        language == PrintLanguages.Of(edition).FirstOrDefault() ? "" : language!,
                }
            )
            {
                Lack = LackFinder.Find(content, PrintPromise.Of(view), Template),
            };
        }
    }
}
