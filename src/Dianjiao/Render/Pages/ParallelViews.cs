using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Calendar;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Wording;
using Parallel = Dianjiao.Model.Parallel;

namespace Dianjiao.Render.Pages;

/// <summary>Makes the list of works with parallel passages: those most quoted first, their volumes in order.</summary>
internal sealed class ParallelViews(Edition edition, InterfaceText ui, MarkdownHtml markdown)
{
    private readonly IndexText words = ui.Index;

    // The key is any form of a work's name; of several works of one name the first in the list is taken.
    private readonly ILookup<string, NameEntry> named = edition
        .Names.Where(n => n.Entry.Kind == NameKind.Work)
        .SelectMany(n => n.Entry.Forms.Prepend(n.Entry.Form).Select(f => (Form: f, n.Entry)))
        .ToLookup(n => n.Form, n => n.Entry, StringComparer.Ordinal);

    public ParallelsPage Page(SiteView site) =>
        new(
            site,
            $"{words.ParallelsTitle} · {edition.Settings.Title}",
            [
                .. edition
                    .Volumes.SelectMany(v =>
                        v.Segments.SelectMany(s => s.Parallels)
                            .Select(p => (Volume: v, Parallel: p))
                    )
                    .GroupBy(p => p.Parallel.Entry.Work, StringComparer.Ordinal)
                    .OrderByDescending(g => g.Count())
                    .ThenBy(g => g.Key, StringComparer.Ordinal)
                    .Select((g, i) => Work(g.Key, i + 1, [.. g])),
            ]
        );

    private WorkView Work(
        string work,
        int number,
        ImmutableArray<(Volume Volume, Parallel Parallel)> passages
    ) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"w_{number}"),
            work,
            named[work].FirstOrDefault() is { } name ? $"../{IndexPages.Names}#{name.Id}" : "",
            words.Passages.Fill(passages.Length),
            [
                .. passages
                    .GroupBy(p => p.Parallel.Entry.Volume, StringComparer.Ordinal)
                    .OrderBy(g => Number(g.Key))
                    .ThenBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => new WorkVolumeView(
                        g.Key,
                        [.. g.Select(p => View(p.Volume, p.Parallel))]
                    )),
            ]
        );

    private PassageView View(Volume volume, Parallel parallel)
    {
        var entry = parallel.Entry;
        return new PassageView(
            $"../{volume.Folder}/index.html#{parallel.Id}",
            parallel.Locus.ToString(),
            ApparatusHtml.Shorten(parallel.LemmaText),
            entry.Section,
            entry.Day,
            entry.Date is { } date && JulianDay.Parse(date) is { } day
                ? Days.Day(day, ui.Dates, year: true)
                : "",
            entry.Quotation,
            Terms.Of(entry.Agreement, ui),
            entry.Checked,
            parallel.Note.IsEmpty ? default : markdown.Block(parallel.Note)
        );
    }

    // Numbers are compared as numbers, 15 before 116; a label that is no number stands last.
    private static int Number(string volume) =>
        int.TryParse(volume, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : int.MaxValue;
}
