using System.Collections.Immutable;
using Dianjiao.Model;
using Dianjiao.Render.Data;
using Dianjiao.Render.Epub;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Metadata;
using Dianjiao.Render.Offline;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Print;
using Dianjiao.Render.Search;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render;

/// <summary>Chooses the renderers for the outputs that an edition asks for.</summary>
public static class Renderers
{
    /// <summary>Returns the renderers in the order in which they run.</summary>
    public static ImmutableArray<IRenderer> Of(
        Edition edition,
        Theme theme,
        EditionFonts fonts,
        SiteInventory inventory,
        DiagnosticBag diagnostics,
        CancellationToken stop = default
    )
    {
        var renderers = ImmutableArray.CreateBuilder<IRenderer>();
        var outputs = edition.Settings.Outputs;
        var templates = TemplateSet.Parse(theme, diagnostics, TemplateBounds.For(edition), stop);
        renderers.AddRange(Pages(edition, templates, fonts.Sheets));
        if (
            outputs.Contains("search")
            && SearchRenderer.Create(templates, fonts.Sheets) is { } search
        )
        {
            renderers.Add(search);
        }

        if (outputs.Contains("json"))
        {
            renderers.Add(new JsonRenderer());
        }

        if (outputs.Contains("text"))
        {
            renderers.Add(new TextRenderer());
        }

        if (outputs.Contains("print") && PrintRenderer.Create(templates, fonts.Sheets) is { } print)
        {
            renderers.Add(print);
        }

        // After all other texts: by then all characters are known, and the book embeds the fonts.
        if (outputs.Contains("epub") && EpubRenderer.Create(templates, fonts) is { } book)
        {
            renderers.Add(book);
        }

        if (renderers.Any(r => r is PageRenderer or SearchRenderer or PrintRenderer))
        {
            renderers.Add(new FontRenderer(fonts));
        }

        // Last, because they list what the others made.
        if (outputs.Contains("pages"))
        {
            renderers.Add(new SitemapRenderer(inventory));
            renderers.Add(new OfflineRenderer(inventory));
        }

        return renderers.ToImmutable();
    }

    /// <summary>
    /// Returns the renderers of the pages, one for each language of the interface; none when the edition wants no pages
    /// or the templates have errors.
    /// </summary>
    public static IEnumerable<PageRenderer> Pages(
        Edition edition,
        Theme theme,
        FontSheets fonts,
        DiagnosticBag diagnostics,
        CancellationToken stop
    ) =>
        Pages(
            edition,
            TemplateSet.Parse(theme, diagnostics, TemplateBounds.For(edition), stop),
            fonts
        );

    private static IEnumerable<PageRenderer> Pages(
        Edition edition,
        TemplateSet? templates,
        FontSheets fonts
    ) =>
        edition.Settings.Outputs.Contains("pages")
        && PageRenderer.Create(templates, fonts) is { } pages
            ? [pages, .. edition.Settings.Interface.Skip(1).Select(pages.In)]
            : [];
}
