using System.Text;
using Dianjiao.Model;
using Dianjiao.Model.Markdown;
using Dianjiao.Render.Pages;
using Parallel = Dianjiao.Model.Parallel;

namespace Dianjiao.Render.Search;

/// <summary>Returns the texts of a segment that are searched, in the order in which a page has them.</summary>
internal static class SearchFields
{
    public static IEnumerable<SearchField> Of(Segment segment, NameLinks names)
    {
        yield return new SearchField(SearchLane.Reading, segment.Reading);
        if (segment.Tokens.Any(t => !t.IsMark && t.Origin != TokenOrigin.Both))
        {
            yield return new SearchField(SearchLane.Received, segment.ReceivedBody);
        }

        foreach (var translation in segment.Translations)
        {
            if (translation.Markdown.Length > 0)
            {
                yield return new SearchField(
                    SearchLane.Translation,
                    ProseText.Of(translation.Prose, names),
                    translation.Language
                );
            }
        }

        foreach (var entry in segment.Apparatus)
        {
            yield return new SearchField(
                SearchLane.Apparatus,
                Words(entry, names),
                "",
                entry.Id,
                ApparatusLetters.Of(entry.Number)
            );
        }

        foreach (var note in segment.Notes)
        {
            yield return new SearchField(
                SearchLane.Note,
                ProseText.Of(note.Prose, names),
                note.Language,
                note.Id,
                note.Mark,
                note.LemmaText
            );
        }

        foreach (var parallel in segment.Parallels)
        {
            yield return new SearchField(
                SearchLane.Parallel,
                Words(parallel, names),
                "",
                parallel.Id,
                "",
                parallel.LemmaText
            );
        }
    }

    /// <summary>Returns the place of the passage, its words, and the editor's note.</summary>
    private static string Words(Parallel parallel, NameLinks names) =>
        string.Join(
            ' ',
            new[]
            {
                parallel.Entry.Work,
                parallel.Entry.Volume,
                parallel.Entry.Section,
                parallel.Entry.Day,
                parallel.Entry.Quotation.ReplaceLineEndings(""),
                ProseText.Of(parallel.Note, names),
            }.Where(w => w.Length > 0)
        );

    /// <summary>
    /// Returns the reading and a bracket, the readings of the base text and others, the witnesses and the reason.
    /// </summary>
    private static string Words(ApparatusEntry entry, NameLinks names)
    {
        var words = new StringBuilder();
        if (!ApparatusHtml.IsStructural(entry.Action))
        {
            words.Append(entry.Reading).Append('］');
            if (entry.Action != ApparatusAction.Variant)
            {
                words.Append(entry.Received).Append("; ");
            }

            foreach (var reading in entry.Readings)
            {
                words.Append(reading.Text).Append(' ').Append(reading.Witness).Append("; ");
            }
        }

        words.AppendJoin(", ", entry.Basis.Witnesses);
        if (!entry.Reason.IsEmpty)
        {
            words
                .Append(entry.Basis.Witnesses.IsEmpty ? "" : ". ")
                .Append(ProseText.Of(entry.Reason, names));
        }

        return words.ToString().TrimEnd(' ', ';');
    }
}
