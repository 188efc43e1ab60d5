using Dianjiao.Layers;
using Xunit.Abstractions;

namespace Dianjiao.Tests.Slots;

/// <summary>
/// Counts what is lost, doubled or restless in long histories of an edition, its translation and its notes. With
/// DIANJIAO_FUZZ set they have 20,000 steps, drawn anew; DIANJIAO_FUZZ=7 draws them as 7 dictates.
/// </summary>
public sealed class SlotFuzz(ITestOutputHelper output)
{
    private const int StepsOfAHistory = 40;

    private readonly HashSet<string> known = [];
    private readonly List<string> lost = [];
    private readonly List<string> doubled = [];
    private readonly List<string> restless = [];
    private readonly List<string> unread = [];
    private readonly List<string> disordered = [];

    [Fact]
    public void WhateverIsWrittenOnGuardsStaysOnceAndIsRead()
    {
        var asked = Environment.GetEnvironmentVariable("DIANJIAO_FUZZ");
        var seed =
            asked is null ? 1223
            : int.TryParse(asked, out var own) && own > 1 ? own
            : Environment.TickCount;
        var steps = asked is null ? 1_200 : 20_000;
        var random = new Random(seed);
        var history = new SlotHistory();
        for (var step = 0; step < steps; step++)
        {
            if (step % StepsOfAHistory == 0)
            {
                history = new SlotHistory();
                history.Refresh();
                known.Clear();
            }

            history.Step(random.Next(1_000_000_000));
            CheckReading(history, $"{seed}/{step} before");
            if (random.Next(3) > 0)
            {
                CheckRefresh(history, $"{seed}/{step}");
                CheckReading(history, $"{seed}/{step} after");
            }
        }

        output.WriteLine(
            $"seed {seed}, {steps} steps: {lost.Count} lost, {doubled.Count} doubled, {disordered.Count} out of order, {restless.Count} not idempotent, {unread.Count} unread"
        );
        string[] faults =
        [
            .. lost.Take(5),
            .. doubled.Take(5),
            .. disordered.Take(5),
            .. restless.Take(5),
            .. unread.Take(5),
        ];
        Assert.True(faults.Length == 0, string.Join("\n\n", faults));
    }

    private void CheckRefresh(SlotHistory history, string at)
    {
        var (file, notes) = (history.File, history.Notes);
        var old = history.Entries();
        var result = history.Refresh();
        history.RefreshNotes();
        Count(history.TranslatorsWords, history.File, $"{at}\n{file}\n=>\n{history.File}");
        Count(history.AnnotatorsWords, history.Notes, $"{at}\n{notes}\n=>\n{history.Notes}");
        if (result is not null)
        {
            CheckOrder(old, TestVolume.File(file), history.File, history.TranslatorsWords, at);
        }

        (file, notes) = (history.File, history.Notes);
        history.Refresh();
        history.RefreshNotes();
        if (file != history.File || notes != history.Notes)
        {
            restless.Add($"{at}\n{file}{notes}\n=>\n{history.File}{history.Notes}");
        }
    }

    private void Count(IReadOnlyList<string> words, string text, string at)
    {
        foreach (var word in words)
        {
            var times = text.Split(word, StringSplitOptions.None).Length - 1;
            if (times != 1 && known.Add(word))
            {
                (times == 0 ? lost : doubled).Add($"{word}: {at}");
            }
        }
    }

    /// <summary>Words of one entry stand in their order, but that what stood before the source stands behind it now.</summary>
    private void CheckOrder(
        IReadOnlyList<Entry> entries,
        SourceFile file,
        string after,
        IReadOnlyList<string> words,
        string at
    )
    {
        foreach (var entry in entries)
        {
            var end = Math.Max(entry.BodySpan.End, entry.GuardSpan.End);
            var text = file.Slice(entry.HeadingSpan.Start, end);
            var places = words
                .Select(w =>
                    (
                        Before: text.IndexOf(w, StringComparison.Ordinal),
                        After: after.IndexOf(w, StringComparison.Ordinal)
                    )
                )
                .Where(p => p.Before >= 0 && p.After >= 0)
                .OrderBy(p => p.Before)
                .Select(p => p.After)
                .ToList();
            if (!places.SequenceEqual(places.Order()))
            {
                disordered.Add($"{at}\n{text}\n=>\n{after}");
            }
        }
    }

    /// <summary>What a build reads: each word is in the model, or its entry is reported.</summary>
    private void CheckReading(SlotHistory history, string at)
    {
        var diagnostics = new DiagnosticBag();
        var volume = history.Read(diagnostics);
        var reported = diagnostics
            .ToSorted()
            .Where(d => d.Span is not null)
            .Select(d => (d.Path, d.Span!.Value.From.Line))
            .ToHashSet();
        Read(
            TestVolume.File(history.File),
            history.Entries(),
            history.TranslatorsWords,
            string.Join(
                "\n",
                volume.Segments.SelectMany(s => s.Translations).Select(t => t.Markdown)
            )
        );
        var notes = TestVolume.Notes(history.Notes);
        Read(
            notes,
            EntryFileReader.Read(notes, isTranslation: false, new DiagnosticBag()),
            history.AnnotatorsWords,
            string.Join("\n", volume.Segments.SelectMany(s => s.Notes).Select(n => n.Markdown))
        );

        void Read(
            SourceFile file,
            IReadOnlyList<Entry> entries,
            IReadOnlyList<string> words,
            string markdown
        )
        {
            foreach (var entry in entries)
            {
                // Entries that name another volume are reported together, at the first.
                var isReported =
                    reported.Contains((file.Path, entry.HeadingSpan.From.Line))
                    || entry.From.Volume != volume.Name;
                var end = Math.Max(entry.BodySpan.End, entry.GuardSpan.End);
                var text = file.Slice(entry.HeadingSpan.Start, end);
                foreach (var word in words.Where(w => text.Contains(w, StringComparison.Ordinal)))
                {
                    var times = markdown.Split(word, StringSplitOptions.None).Length - 1;
                    if ((times > 1 || (times == 0 && !isReported)) && known.Add($"{word} unread"))
                    {
                        unread.Add($"{word}, {times} times: {at}\n{text}\n=>\n{markdown}");
                    }
                }
            }
        }
    }
}
