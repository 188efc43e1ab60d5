using System.Collections.Immutable;
using System.Net;
using System.Text;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Print;

/// <summary>Makes the chapters before and after the text.</summary>
/// <param name="chinese">
/// The Chinese words for titles beside those of the interface; null where the interface is Chinese.
/// </param>
internal sealed class FrontAndBackMatter(
    Edition edition,
    InterfaceLanguage spoken,
    PrintText? chinese,
    MarkdownHtml markdown,
    EntryHtml entries
)
{
    private readonly InterfaceText ui = spoken.Ui;
    private readonly PrintText words = spoken.Print;
    private readonly string? hanLanguage = EditorialText.HanLanguageIn(spoken.Ui, edition.Settings);

    /// <summary>Returns the pages of front matter, and the chapter of signs and abbreviations.</summary>
    public ImmutableArray<MatterView> Front() =>
        [
            .. edition.Pages.Select(
                (page, i) =>
                    new MatterView(
                        $"page-{page.Slug}",
                        page.Title,
                        page.TitleChinese == page.Title ? "" : page.TitleChinese,
                        markdown.Block(edition.PageTexts[i])
                    )
            ),
            new MatterView("signs", words.SignsTitle, chinese?.SignsTitle ?? "", Signs()),
        ];

    /// <summary>
    /// Returns the list of emendations and the index of names; a chapter without entries is left out.
    /// </summary>
    public ImmutableArray<MatterView> Back()
    {
        var chapters = ImmutableArray.CreateBuilder<MatterView>();
        if (edition.Volumes.Any(v => v.Segments.Any(s => s.Apparatus.Any(IsEmendation))))
        {
            chapters.Add(
                new MatterView(
                    "emendations",
                    words.Emendations,
                    chinese?.Emendations ?? "",
                    Emendations()
                )
            );
        }

        var names = PrintNameIndex.Html(edition, words, chinese, hanLanguage);
        if (names.Html.Length > 0)
        {
            chapters.Add(new MatterView("names", words.Names, chinese?.Names ?? "", names));
        }

        return chapters.ToImmutable();
    }

    private Markup Signs()
    {
        var html = new StringBuilder();
        if (!edition.Settings.Witnesses.IsEmpty)
        {
            html.Append("<h2>").Append(Encode(ui.Witnesses)).Append("</h2>");
            foreach (var witness in edition.Settings.Witnesses)
            {
                html.Append("<p class=\"hang\"><b>")
                    .Append(Encode(witness.Siglum))
                    .Append("</b> ")
                    .Append(Encode(witness.Name));
                html.Append(
                    witness.Note.Length > 0
                        ? Encode(ui.Traits.End + ui.Traits.Space + witness.Note)
                        : ""
                );
                html.Append("</p>");
            }
        }

        html.Append("<h2>").Append(Encode(ui.SignsTitle)).Append("</h2>");
        html.Append(markdown.Interface(words.Signs).Html);
        Series(html);
        var works = Works();
        if (works.Count > 0)
        {
            html.Append(markdown.Interface(words.WorksLead).Html).Append("<p class=\"hang\">");
            html.Append(Encode(string.Join("、", works))).Append("</p>");
        }

        return new Markup(html.ToString());
    }

    /// <summary>Adds the marks of each series of notes, where there are several series.</summary>
    private void Series(StringBuilder html)
    {
        var series = edition.Settings.NoteSeries;
        foreach (var one in series.Length > 1 ? series : [])
        {
            var marks = Enumerable.Range(1, 3).Select(n => NoteMark.Of(one.Marks, n));
            html.Append("<p class=\"hang\"><b>")
                .Append(Encode(string.Join(ui.Traits.List, marks)))
                .Append("</b> ")
                .Append(Encode(one.Name.Length == 0 ? ui.Notes : one.Name))
                .Append("</p>");
        }
    }

    /// <summary>
    /// Returns the works that the apparatus cites, without the numbers of their volumes. The reading of a taboo entry
    /// is not a work's but the character that was avoided, so it is left out.
    /// </summary>
    private List<string> Works()
    {
        var sigla = edition.Settings.Witnesses.Select(w => w.Siglum).ToHashSet();
        return
        [
            .. edition
                .Volumes.SelectMany(v => v.Apparatus)
                .SelectMany(a =>
                    a.Kind == EmendationKind.Taboo
                        ? a.Basis.Witnesses
                        : a.Basis.Witnesses.Concat(a.Readings.Select(r => r.Witness))
                )
                .Where(w => !sigla.Contains(w))
                .Select(w => w.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' '))
                .Where(w => w.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    private Markup Emendations()
    {
        var html = new StringBuilder();
        html.Append(markdown.Interface(words.EmendationsLead).Html);
        foreach (var volume in edition.Volumes)
        {
            if (edition.Volumes.Length > 1)
            {
                html.Append("<h2>").Append(Encode(volume.Label)).Append("</h2>");
            }

            foreach (var segment in volume.Segments)
            {
                foreach (var entry in segment.Apparatus.Where(IsEmendation))
                {
                    html.Append("<p class=\"place\" data-entry=\"v")
                        .Append(Encode(volume.Folder))
                        .Append('-')
                        .Append(WebUtility.HtmlEncode(entry.Id))
                        .Append("\">")
                        .Append(entries.Words(entry, segment))
                        .Append("</p>");
                }
            }
        }

        return new Markup(html.ToString());
    }

    private static bool IsEmendation(ApparatusEntry entry) =>
        entry.Action is not (ApparatusAction.Variant or ApparatusAction.Accept);

    private string Encode(string text) => HanHtml.Encode(text, hanLanguage);
}
