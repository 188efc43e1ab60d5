using System.Net;
using System.Text;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Model.Markdown;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Wording;
using Dianjiao.Render.Written;

namespace Dianjiao.Render.Epub;

/// <summary>What stands before the text: the title page, the front matter, and how to read the book.</summary>
/// <param name="chinese">The tag of Chinese titles.</param>
internal sealed class EpubFront(
    Edition edition,
    EpubPlaces places,
    InterfaceLanguage spoken,
    string chinese
)
{
    private readonly EditionSettings settings = edition.Settings;
    private readonly InterfaceText ui = spoken.Ui;
    private readonly EpubText words = spoken.Epub;
    private readonly string? hanLanguage = Editorial.HanLanguageIn(spoken.Ui, edition.Settings);

    public string Title()
    {
        var html = new StringBuilder("<section class=\"title\" epub:type=\"titlepage\">\n<h1>");
        html.Append(Chinese(EpubIdentity.Title(edition))).Append("</h1>\n");
        Line(html, Encode(EpubIdentity.TitleTranslated(edition)));
        Line(
            html,
            settings.Author.Length == 0
                ? ""
                : $"{Chinese(settings.Author)} {Encode(settings.AuthorTranslated)}"
        );
        Line(html, settings.Editor.Length == 0 ? "" : Encode($"{ui.EditedBy} {settings.Editor}"));
        Line(html, Encode($"{ui.Version} {settings.Version}"));
        Line(
            html,
            settings.Licence is { } licence ? Encode($"{ui.Licence}{ui.Traits.Colon}{licence}") : ""
        );
        if (settings.BaseUrl is { } address)
        {
            Line(html, $"<a href=\"{WebUtility.HtmlEncode(address)}\">{Encode(address)}</a>");
        }

        return html.Append("</section>").ToString();
    }

    public string Page(FrontPage page, Prose text)
    {
        var html = new StringBuilder("<section>\n<h1>").Append(Encode(page.Title));
        if (page.TitleChinese.Length > 0 && page.TitleChinese != page.Title)
        {
            html.Append(" <span lang=\"")
                .Append(WebUtility.HtmlEncode(chinese))
                .Append("\">")
                .Append(WebUtility.HtmlEncode(page.TitleChinese));
            html.Append("</span>");
        }

        html.Append("</h1>\n").Append(MarkdownFor().Block(text).Html);
        return html.Append("\n</section>").ToString();
    }

    /// <param name="hasFont">Whether the book has a font of its own, whose licence is then named.</param>
    public string About(bool hasFont)
    {
        var markdown = MarkdownFor();
        var html = new StringBuilder("<section>\n<h1>").Append(Encode(words.About));
        html.Append("</h1>\n").Append(markdown.Interface(words.Reading, ui.Language).Html);
        if (!settings.Witnesses.IsEmpty)
        {
            html.Append("<h2>").Append(Encode(ui.Witnesses)).Append("</h2>\n<ul>");
            foreach (var witness in settings.Witnesses)
            {
                html.Append("<li><b>").Append(Encode(witness.Siglum)).Append("</b> ");
                html.Append(Encode(witness.Name));
                html.Append(
                    witness.Note.Length > 0
                        ? Encode(ui.Traits.End + ui.Traits.Space + witness.Note)
                        : ""
                );
                html.Append("</li>\n");
            }

            html.Append("</ul>\n");
        }

        html.Append("<h2>").Append(Encode(ui.Fingerprint)).Append("</h2>\n<ul>");
        foreach (var volume in edition.Volumes)
        {
            html.Append("<li>")
                .Append(Chinese(volume.Label))
                .Append(" <code class=\"fingerprint\">");
            html.Append(EpubIdentity.Fingerprint(volume)).Append("</code></li>\n");
        }

        html.Append("</ul>\n")
            .Append(hasFont ? markdown.Interface(words.Fonts, ui.Language).Html : "");
        return html.Append("</section>").ToString();
    }

    private static void Line(StringBuilder html, string line) =>
        html.Append(line.Length == 0 ? "" : $"<p>{line}</p>\n");

    private MarkdownHtml MarkdownFor() =>
        new(
            hanLanguage,
            places.Address,
            new NameLinks(edition.Names, ui.Language),
            pictures: new Pictures(new LoadRule(settings), null, "")
        );

    private string Chinese(string text) =>
        $"<span lang=\"{WebUtility.HtmlEncode(settings.TextLanguage)}\">{WebUtility.HtmlEncode(text)}</span>";

    private string Encode(string text) => HanHtml.Encode(text, hanLanguage);
}
