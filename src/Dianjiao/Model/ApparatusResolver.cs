using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model.Anchoring;
using Dianjiao.Model.Emending;
using Dianjiao.Model.Structuring;

namespace Dianjiao.Model;

/// <summary>
/// Makes the apparatus: every intervention of the editor at the words that it concerns, numbered through the volume.
/// </summary>
public sealed class ApparatusResolver
{
    private readonly BaseText text;
    private readonly Apparatus apparatus;
    private readonly ImmutableArray<Draft> drafts;
    private readonly AnchorResolver anchors;
    private readonly EmendationResolver emendations;
    private readonly List<(int Segment, ApparatusEntry Entry)> entries = [];

    public ApparatusResolver(
        BaseText text,
        Apparatus apparatus,
        ImmutableArray<Draft> drafts,
        AnchorResolver anchors,
        EmendationResolver emendations
    )
    {
        this.text = text;
        this.apparatus = apparatus;
        this.drafts = drafts;
        this.anchors = anchors;
        this.emendations = emendations;
    }

    public ImmutableArray<ApparatusEntry> Resolve(
        ImmutableArray<(int Segment, Acceptance Entry)> accepted
    )
    {
        foreach (var split in apparatus.Splits)
        {
            AddWhole(split.As, ApparatusAction.Split, split.Basis);
        }

        foreach (var close in apparatus.Closes)
        {
            AddWhole(close.At, ApparatusAction.Close, close.Basis);
        }

        foreach (var join in apparatus.Joins)
        {
            AddWhole(join.Loci[0], ApparatusAction.Join, join.Basis);
        }

        foreach (var classified in apparatus.Reclassifications)
        {
            AddWhole(classified.At, ApparatusAction.Classify, classified.Basis);
        }

        foreach (var (segment, lemma, entry) in emendations.Made)
        {
            var tokens = drafts[segment].Tokens;
            Add(
                segment,
                entry.MarksOnly ? ApparatusAction.Punctuate : ApparatusAction.Emend,
                entry.Kind,
                lemma,
                Received(
                    tokens,
                    lemma,
                    emendations.ChangesMarks(segment, lemma.Start, entry),
                    emendations.ChangesMarks(segment, lemma.End, entry)
                ),
                emendations.Reading(segment, lemma, entry),
                [],
                "",
                entry.Basis
            );
        }

        foreach (var variant in apparatus.Variants)
        {
            if (anchors.Resolve(variant.At, variant.Lemma, variant.Basis.Span) is { } found)
            {
                var tokens = drafts[found.Segment].Tokens;
                Add(
                    found.Segment,
                    ApparatusAction.Variant,
                    variant.Kind,
                    found.Characters,
                    Received(tokens, found.Characters),
                    emendations.Reading(found.Segment, found.Characters),
                    variant.Readings,
                    "",
                    variant.Basis
                );
            }
        }

        foreach (var (segment, acceptance) in accepted)
        {
            Add(
                segment,
                ApparatusAction.Accept,
                null,
                null,
                "",
                "",
                [],
                acceptance.Code,
                acceptance.Basis
            );
        }

        return Number();
    }

    /// <summary>Returns the received words of a lemma, with the marks around it if wanted.</summary>
    private static string Received(
        ImmutableArray<Token> tokens,
        CharacterRange lemma,
        bool withMarksBefore = false,
        bool withMarksAfter = false
    )
    {
        int first = -1,
            end = 0;
        // Tokens are in order of the characters before them.
        for (
            var i = Ordered.First(tokens.Length, t => tokens[t].At >= lemma.Start);
            i < tokens.Length && tokens[i].At < lemma.End;
            i++
        )
        {
            if (!tokens[i].IsMark && tokens[i].IsReceived)
            {
                first = first < 0 ? i : first;
                end = i + 1;
            }
        }

        bool IsWanted(int i, int gap) =>
            i >= 0 && i < tokens.Length && tokens[i].IsMark && tokens[i].At == gap;

        while (withMarksBefore && first >= 0 && IsWanted(first - 1, lemma.Start))
        {
            first--;
        }

        while (withMarksAfter && first >= 0 && IsWanted(end, lemma.End))
        {
            end++;
        }

        return first < 0
            ? ""
            : CodePoints.ToText([
                .. tokens[first..end].Where(t => t.IsReceived).Select(t => t.CodePoint),
            ]);
    }

    private void AddWhole(Locus at, ApparatusAction action, Basis basis)
    {
        // An entry that could not be carried out has been reported; its segment need not exist.
        if (anchors.Find(at) is { } segment)
        {
            Add(segment, action, null, null, "", "", [], "", basis);
        }
    }

    private void Add(
        int segment,
        ApparatusAction action,
        EmendationKind? kind,
        CharacterRange? lemma,
        string received,
        string reading,
        ImmutableArray<Reading> readings,
        string code,
        Basis basis
    ) =>
        entries.Add(
            (
                segment,
                new ApparatusEntry(
                    "",
                    0,
                    action,
                    kind,
                    drafts[segment].Block.Locus,
                    lemma,
                    received,
                    reading,
                    readings,
                    code,
                    basis
                )
            )
        );

    private ImmutableArray<ApparatusEntry> Number()
    {
        var result = ImmutableArray.CreateBuilder<ApparatusEntry>(entries.Count);
        var inSegment = new Dictionary<int, int>();
        foreach (
            var (segment, entry) in entries
                .OrderBy(e => e.Segment)
                .ThenBy(e => e.Entry.Lemma?.End ?? 0)
                .ThenBy(e => e.Entry.Basis.Span.Start)
        )
        {
            var n = inSegment[segment] = inSegment.GetValueOrDefault(segment) + 1;
            result.Add(
                entry with
                {
                    Id = string.Create(CultureInfo.InvariantCulture, $"{entry.Locus}-a{n}"),
                    Number = result.Count + 1,
                }
            );
        }

        return result.ToImmutable();
    }
}
