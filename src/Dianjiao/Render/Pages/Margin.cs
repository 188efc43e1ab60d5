using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Model.Markdown;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Reading;
using Dianjiao.Render.Wording;
using Parallel = Dianjiao.Model.Parallel;

namespace Dianjiao.Render.Pages;

/// <summary>
/// Makes the views of a segment's notes, apparatus entries and parallels in the order of their words, and of their
/// references in the text.
/// </summary>
/// <param name="write">Writes a note as the part in its first line, and the rest.</param>
internal sealed class Margin(
    EditionSettings settings,
    InterfaceText ui,
    Func<Prose, NoteHtml> write,
    ApparatusHtml apparatus,
    ParallelHtml parallels
)
{
    /// <summary>
    /// Returns the views of the entries, and of the references in the text, of which several entries may share one.
    /// </summary>
    public (ImmutableArray<MarginView> Notes, ImmutableArray<ReferenceView> References) Of(
        Segment segment
    )
    {
        var all = new List<(MarginView Note, ReferenceView Reference)>();
        foreach (var entry in segment.Apparatus)
        {
            all.Add(View(entry, segment));
        }

        foreach (var note in segment.Notes)
        {
            all.Add(View(note, segment));
        }

        // The passages for the whole segment share one reference: a row of the same sign would say nothing more.
        var whole = segment.Parallels.FirstOrDefault(p => p.Lemma is null);
        foreach (var parallel in segment.Parallels)
        {
            all.Add(View(parallel, segment, parallel.Lemma is null ? whole! : parallel));
        }

        // The order is stable: on one word, the apparatus comes first, as it says what the word is.
        var ordered = all.OrderBy(a => a.Reference.Token).ToImmutableArray();
        return (
            [.. ordered.Select(a => a.Note)],
            [.. ordered.Select(a => a.Reference).DistinctBy(r => r.Target)]
        );
    }

    private (MarginView, ReferenceView) View(ApparatusEntry entry, Segment segment)
    {
        var mark = ApparatusLetters.Of(entry.Number);
        var label = $"{ui.ApparatusEntry} {mark}";
        var structural = ApparatusHtml.IsStructural(entry.Action);
        var place =
            entry.Action is ApparatusAction.Split or ApparatusAction.Classify
                ? (entry.Lemma is { } begins ? ReferencePlaces.Before(segment.Tokens, begins) : 0)
            : entry.Lemma is { } lemma ? ReferencePlaces.After(segment.Tokens, lemma)
            : ReferencePlaces.AtEnd(segment.Tokens);
        var body = apparatus.Body(entry);
        var view = new MarginView(
            entry.Id,
            $"ref-{entry.Id}",
            "apparatus",
            "",
            "",
            segment.Locus.ToString(),
            mark,
            label,
            apparatus.Lemma(entry),
            structural,
            ui.Language,
            apparatus.Gloss(entry, segment),
            body,
            body.Html.Length > 0
        );
        var shown = structural ? "‖" : mark;
        return (view, new ReferenceView(place, "apparatus", entry.Id, shown, label));
    }

    private (MarginView, ReferenceView) View(Parallel parallel, Segment segment, Parallel referred)
    {
        const string Mark = "cf";
        var place = parallel.Lemma is { } lemma
            ? ReferencePlaces.After(segment.Tokens, lemma)
            : ReferencePlaces.AtEnd(segment.Tokens);
        var view = new MarginView(
            parallel.Id,
            $"ref-{referred.Id}",
            "parallel",
            "",
            "",
            segment.Locus.ToString(),
            Mark,
            $"{ui.Parallel} {parallel.Entry.Work} {parallel.Entry.Volume}".TrimEnd(),
            ApparatusHtml.Shorten(parallel.LemmaText),
            false,
            ui.Language,
            parallels.Gloss(parallel.Entry),
            parallels.Body(parallel),
            true
        );
        var label =
            $"{ui.Parallel}, {Mark} {parallel.Entry.Work} {parallel.Entry.Volume}".TrimEnd();
        return (view, new ReferenceView(place, "parallel", referred.Id, Mark, label));
    }

    private (MarginView, ReferenceView) View(Note note, Segment segment)
    {
        var index = settings.NoteSeries.Select(s => s.Key).ToList().IndexOf(note.Series);
        var group = $"s{index + 1}";
        var series =
            note.Series == NoteSeries.Own ? ui.Note : Terms.Of(settings.NoteSeries[index], ui);
        var label = $"{series} {note.Mark}";
        var language = note.Language.Length == 0 ? settings.Language : note.Language;
        var html = write(note.Prose);
        var place = note.Lemma is { } lemma
            ? ReferencePlaces.After(segment.Tokens, lemma)
            : ReferencePlaces.AtEnd(segment.Tokens);
        var view = new MarginView(
            note.Id,
            $"ref-{note.Id}",
            "note",
            note.Series,
            group,
            segment.Locus.ToString(),
            note.Mark,
            label,
            ApparatusHtml.Shorten(note.LemmaText),
            false,
            language,
            html.Gloss,
            html.Body,
            html.Body.Html.Length > 0
        );
        return (view, new ReferenceView(place, $"note {group}", note.Id, note.Mark, label));
    }
}
