using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model.Anchoring;
using Dianjiao.Model.Structuring;

namespace Dianjiao.Model;

/// <summary>Places the slots of a translation at their segments and decides their status by their guards.</summary>
public static class SlotResolver
{
    /// <returns>The translations, one for each draft.</returns>
    public static ImmutableArray<Translation> Resolve(
        EntryFile file,
        ImmutableArray<Draft> drafts,
        QuotedText quoted,
        AnchorResolver anchors,
        DiagnosticBag diagnostics
    )
    {
        var whole = new Entry?[drafts.Length];
        var ends = new int[drafts.Length];
        var covering = new Entry?[drafts.Length];
        var sentences = new SortedDictionary<int, Entry>?[drafts.Length];
        LostEntryCheck.Check(file, quoted, diagnostics);
        foreach (var entry in file.Entries.Where(e => e.Mark != EntryMark.Lost))
        {
            var guard = GuardLines.Of(entry, quoted.PlaceOf(entry), quoted);
            guard.Report(entry, diagnostics);
            Place(
                guard.Apply(entry),
                anchors,
                whole,
                ends,
                covering,
                sentences,
                drafts,
                diagnostics
            );
        }

        var result = new Translation[drafts.Length];
        for (var i = 0; i < drafts.Length; i++)
        {
            if (result[i] is not null)
            {
                continue;
            }

            result[i] =
                whole[i] is { } entry
                    ? OfWhole(file.Language, entry, i, ends[i], drafts, quoted, diagnostics)
                : sentences[i] is { } parts
                    ? OfSentences(file.Language, parts, drafts[i], diagnostics)
                : Empty(file.Language);
            for (var j = i + 1; whole[i] is not null && j <= ends[i]; j++)
            {
                result[j] = result[i] with
                {
                    Range = null,
                    Within = drafts[i].Block.Locus,
                    Markdown = "",
                };
            }
        }

        return [.. result];
    }

    /// <summary>Returns the empty slots of a language in which the volume has no file, one for each draft.</summary>
    public static ImmutableArray<Translation> Empty(
        string language,
        ImmutableArray<Draft> drafts
    ) => [.. drafts.Select(_ => Empty(language))];

    private static Translation Empty(string language) =>
        new(language, SlotStatus.Empty, null, null, "", null);

    private static void Place(
        Entry entry,
        AnchorResolver anchors,
        Entry?[] whole,
        int[] ends,
        Entry?[] covering,
        SortedDictionary<int, Entry>?[] sentences,
        ImmutableArray<Draft> drafts,
        DiagnosticBag diagnostics
    )
    {
        if (anchors.Require(entry.From, entry.HeadingSpan) is not { } first)
        {
            return;
        }

        var last = first;
        if (entry.To is { } to)
        {
            if (anchors.Require(to, entry.HeadingSpan) is not { } end)
            {
                return;
            }

            last = end;
        }

        if (last < first)
        {
            diagnostics.Add(
                Codes.BackwardRange,
                entry.HeadingSpan,
                $"{entry.To} stands before {entry.From}",
                $"write ## {entry.To}–{entry.From}"
            );
            return;
        }

        if (
            entry.Sentence is { } number
            && (number < 1 || number > drafts[first].Sentences.Length)
            && !IsOfOtherPunctuation(entry, drafts[first])
        )
        {
            diagnostics.Add(
                Codes.NoSuchLocus,
                entry.HeadingSpan,
                $"{entry.From} has no sentence {number}",
                $"it has {drafts[first].Sentences.Length}"
            );
            return;
        }

        for (var i = first; i <= last; i++)
        {
            var other =
                covering[i]
                ?? (
                    entry.Sentence is { } n
                        ? sentences[i]?.GetValueOrDefault(n)
                        : sentences[i]?.Values.First()
                );
            if (other is not null)
            {
                diagnostics.Add(
                    Codes.DuplicateSlot,
                    entry.HeadingSpan,
                    $"{drafts[i].Block.Locus} has a slot already, on line {other.HeadingSpan.From.Line}",
                    "put the words of both into one slot"
                );
                return;
            }
        }

        if (entry.Sentence is { } sentence)
        {
            (sentences[first] ??= [])[sentence] = entry;
        }
        else
        {
            whole[first] = entry;
            ends[first] = last;
            covering.AsSpan(first, last - first + 1).Fill(entry);
        }
    }

    /// <summary>
    /// True if the segment has what a slot quotes, though it has fewer sentences now; the slot is then to be checked.
    /// </summary>
    private static bool IsOfOtherPunctuation(Entry entry, Draft draft) =>
        new SentenceQuotes(SentenceGuards.Of(draft.Tokens), [entry.Guard]).SentenceOf(0) > 0;

    private static Translation OfWhole(
        string language,
        Entry entry,
        int first,
        int last,
        ImmutableArray<Draft> drafts,
        QuotedText quoted,
        DiagnosticBag diagnostics
    )
    {
        return new Translation(
            language,
            StatusOf(
                entry,
                entry.Guard.Length == 0
                    ? GuardState.Same
                    : GuardComparison.Compare(entry.Guard, quoted.Guard(first, last)),
                diagnostics
            ),
            last > first ? drafts[last].Block.Locus : null,
            null,
            entry.Body,
            entry.BodySpan
        )
        {
            Parts = PartsOf([entry]),
        };
    }

    private static ImmutableArray<TranslationPart> PartsOf(IEnumerable<Entry> entries) =>
        [
            .. entries
                .Where(e => e.Body.Length > 0)
                .Select(e => new TranslationPart(e.Body, e.BodySpan)),
        ];

    private static Translation OfSentences(
        string language,
        SortedDictionary<int, Entry> parts,
        Draft draft,
        DiagnosticBag diagnostics
    )
    {
        Entry[] entries = [.. parts.Values];
        var isPartial =
            entries.Length < draft.Sentences.Length || entries.Any(e => e.Body.Length == 0);
        var status = isPartial ? SlotStatus.Check : SlotStatus.Done;
        var quotes = new SentenceQuotes(
            SentenceGuards.Of(draft.Tokens),
            [.. entries.Select(e => e.Guard)]
        );
        for (var i = 0; i < entries.Length; i++)
        {
            var number = entries[i].Sentence!.Value;
            var part = StatusOf(
                entries[i],
                number <= draft.Sentences.Length
                    ? quotes.Compare(i, number)
                    : GuardState.MarksDiffer,
                diagnostics
            );
            status = part > status ? part : status;
        }

        return new Translation(
            language,
            entries.All(e => e.Body.Length == 0) ? SlotStatus.Empty : status,
            null,
            null,
            string.Join('\n', entries.Select(e => e.Body).Where(b => b.Length > 0)),
            entries[0].BodySpan
        )
        {
            IsPartial = isPartial,
            Parts = PartsOf(entries),
        };
    }

    private static SlotStatus StatusOf(Entry entry, GuardState state, DiagnosticBag diagnostics)
    {
        if (entry.Body.Length == 0)
        {
            return SlotStatus.Empty;
        }

        if (state != GuardState.Same)
        {
            diagnostics.Add(
                Codes.GuardChanged,
                entry.GuardSpan,
                state == GuardState.MarksDiffer
                    ? $"the punctuation of {entry.From} is not what its slot quotes"
                    : $"the characters of {entry.From} are not what its slot quotes",
                "run dianjiao slots: it refreshes the quotation and marks the slot for the translator",
                entry.From.ToString()
            );
        }

        return state == GuardState.CharactersDiffer || entry.Mark == EntryMark.Stale
                ? SlotStatus.Stale
            : state == GuardState.MarksDiffer || entry.Mark == EntryMark.Check ? SlotStatus.Check
            : SlotStatus.Done;
    }
}
