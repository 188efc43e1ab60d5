using System.Globalization;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Markdown;

namespace Dianjiao.Tests.Pairs;

/// <summary>
/// An edition's segments as lines: locus, aliases, kind, what it belongs to, dates, reading; below each, indented, what
/// hangs on it. What an example does not mention is left out, so that an example shows only what it is about.
/// </summary>
public static class EditionView
{
    private static readonly string[] Kinds =
    [
        "slot",
        "note",
        "entry",
        "base",
        "received",
        "month",
        "name",
        "parallel",
        "shown",
    ];

    private static readonly MarkdownHtml Html = new(null, locus => $"#{locus}");

    public static string Of(Edition edition, string expected)
    {
        var wanted = expected.Split('\n');
        var heads = wanted.Where(l => !l.StartsWith(' ') && !IsYear(l)).ToArray();
        var kinds = Kinds
            .Where(k => wanted.Any(l => l.StartsWith("  " + k + " ", StringComparison.Ordinal)))
            .ToHashSet();
        var lines = new List<string>();
        var at = 0;
        foreach (var volume in edition.Volumes)
        {
            for (var i = 0; i < volume.Segments.Length; i++)
            {
                if (
                    wanted.Any(IsYear) && volume.Years.FirstOrDefault(y => y.First == i) is { } year
                )
                {
                    lines.Add(
                        string.Create(
                                CultureInfo.InvariantCulture,
                                $"year {(year.Label.Length == 0 ? "?" : year.Label)} {year.CommonEra}"
                            )
                            .TrimEnd()
                    );
                }

                lines.Add(Head(volume.Segments[i], at < heads.Length ? heads[at] : null));
                lines.AddRange(Below(volume.Segments[i], kinds));
                at++;
            }
        }

        return string.Join('\n', lines);
    }

    private static bool IsYear(string line) => line.StartsWith("year ", StringComparison.Ordinal);

    private static string Head(Segment segment, string? like)
    {
        var words = like?.Split(' ') ?? [];
        var line = segment.Locus.ToString();
        if (segment.Aliases.Length > 0)
        {
            line += $" = {string.Join(' ', segment.Aliases)}";
        }

        line += " " + SeedWords.Of(segment.Kind);
        if (like is null || words.Contains("of"))
        {
            line += $" of {segment.Heading?.ToString() ?? "nothing"}";
        }

        if (like is null || words.Any(w => w.StartsWith('[')))
        {
            line += $" [{string.Join("; ", segment.Dates.Select(Date))}]";
        }

        return $"{line} {Escapes.Visible(segment.Reading)}";
    }

    private static string Date(SegmentDate date) =>
        (
            date.From is null ? "?"
            : date.From == date.To ? date.From
            : $"{date.From}/{date.To}"
        )
        + " "
        + date.Certainty
        + (date.Inherited ? " inherited" : "");

    private static IEnumerable<string> Below(Segment segment, HashSet<string> kinds)
    {
        if (kinds.Contains("received"))
        {
            yield return $"  received {Escapes.Visible(segment.Received)}";
        }

        if (kinds.Contains("base"))
        {
            yield return $"  base {Escapes.Visible(segment.Base)}";
        }

        if (kinds.Contains("month"))
        {
            yield return $"  month {segment.MonthLabel} {segment.EntryInMonth}";
        }

        foreach (var slot in segment.Translations.Where(_ => kinds.Contains("slot")))
        {
            var place =
                (slot.Range is null ? "" : $" to {slot.Range}")
                + (slot.Within is null ? "" : $" within {slot.Within}");
            yield return $"  slot {slot.Language} {slot.Status.ToString().ToLowerInvariant()}{place}: {Escapes.Visible(slot.Markdown)}".TrimEnd();
        }

        foreach (
            var prose in segment
                .Translations.Select(t => t.Prose)
                .Concat(segment.Notes.Select(n => n.Prose))
                .Where(p => kinds.Contains("shown") && !p.IsEmpty)
        )
        {
            yield return $"  shown {Escapes.Visible(Html.Block(prose).Html!)}";
        }

        foreach (var note in segment.Notes.Where(_ => kinds.Contains("note")))
        {
            var lemma = note.Lemma is { } range ? $" {note.LemmaText} at {range.Start}" : "";
            var mark = note.Series == NoteSeries.Own ? "" : $" {note.Mark}";
            yield return $"  note {note.Id}{mark}{lemma}: {Escapes.Visible(note.Markdown)}";
        }

        foreach (var entry in segment.Apparatus.Where(_ => kinds.Contains("entry")))
        {
            var change =
                entry.Lemma is null ? ""
                : entry.Readings.IsEmpty ? $": {entry.Received} → {entry.Reading}"
                : $": {entry.Received}; {string.Join("; ", entry.Readings.Select(r => $"{r.Witness} {r.Text}"))}";
            yield return $"  entry {entry.Action.ToString().ToLowerInvariant()} {entry.Kind?.ToString().ToLowerInvariant() ?? entry.Code}".TrimEnd()
                + change.TrimEnd();
        }

        foreach (var name in segment.Mentions.Where(_ => kinds.Contains("name")))
        {
            var words = CodePoints.ToText([
                .. segment.Tokens[name.Start..name.End].Select(t => t.CodePoint),
            ]);
            yield return $"  name {SeedWords.Of(name.Kind)} {name.NameId}: {words}";
        }

        foreach (var parallel in segment.Parallels.Where(_ => kinds.Contains("parallel")))
        {
            var lemma = parallel.Lemma is { } range
                ? $" {parallel.LemmaText} at {range.Start}"
                : "";
            yield return $"  parallel {parallel.Id}{lemma}: {parallel.Entry.Work} {parallel.Entry.Volume}".TrimEnd()
                + $" {SeedWords.Of(parallel.Entry.Agreement)}";
        }
    }
}
