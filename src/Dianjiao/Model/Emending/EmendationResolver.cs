using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model.Anchoring;
using Dianjiao.Model.Structuring;

namespace Dianjiao.Model.Emending;

/// <summary>Finds the words of each emendation and makes it in the text of its segment.</summary>
public sealed class EmendationResolver
{
    private readonly BaseText text;
    private readonly ImmutableArray<Block> blocks;
    private readonly ImmutableArray<BlockForm> forms;
    private readonly ImmutableArray<CharacterRange> bodies;
    private readonly AnchorResolver anchors;
    private readonly DiagnosticBag diagnostics;
    private readonly Repunctuation? repunctuation;
    private readonly EmendedText?[] emended;
    private readonly List<(int Segment, CharacterRange Lemma, Emendation Entry)> made = [];

    /// <param name="punctuated">
    /// The same characters with the editor's marks; null where the received marks stand.
    /// </param>
    public EmendationResolver(
        BaseText text,
        BaseText? punctuated,
        ImmutableArray<Block> blocks,
        ImmutableArray<BlockForm> forms,
        ImmutableArray<CharacterRange> bodies,
        AnchorResolver anchors,
        DiagnosticBag diagnostics
    )
    {
        this.text = text;
        repunctuation = punctuated is null
            ? null
            : new Repunctuation(text, punctuated, diagnostics);
        this.blocks = blocks;
        this.forms = forms;
        this.bodies = bodies;
        this.anchors = anchors;
        this.diagnostics = diagnostics;
        emended = new EmendedText?[blocks.Length];
    }

    /// <summary>The emendations that were made, each with the segment and its characters that it concerns.</summary>
    public IReadOnlyList<(int Segment, CharacterRange Lemma, Emendation Entry)> Made => made;

    /// <summary>Makes the emendations; those that cannot be made are reported.</summary>
    public void Apply(ImmutableArray<Emendation> entries)
    {
        // Emendations of characters come first, so that a re-punctuation of a whole segment knows what is taken.
        foreach (var entry in entries.OrderBy(e => e.MarksOnly))
        {
            if (Find(entry) is not { } found)
            {
                continue;
            }

            var target = emended[found.Segment] ??= Of(found.Segment);
            if (Emender.Apply(target, entry, found.Lemma, diagnostics))
            {
                made.Add((found.Segment, found.Lemma, entry));
            }
        }
    }

    public ImmutableArray<Token> Tokens(int segment) =>
        (emended[segment] ??= Of(segment)).ToTokens();

    /// <summary>Returns the reading of some characters of a segment.</summary>
    public string Reading(int segment, CharacterRange characters, Emendation? by = null) =>
        (emended[segment] ??= Of(segment)).Reading(characters, by);

    /// <summary>True if an entry changed the marks in the gap before a character of a segment.</summary>
    public bool ChangesMarks(int segment, int gap, Emendation by) =>
        emended[segment]?.GapOwner(gap) == by;

    private EmendedText Of(int segment) =>
        new(
            text,
            bodies[segment],
            forms[segment].BodyStart,
            forms[segment].BodyEnd,
            repunctuation?.Gaps(blocks[segment], forms[segment], bodies[segment])
        );

    private (int Segment, CharacterRange Lemma)? Find(Emendation entry)
    {
        if (entry.Lemma is not null)
        {
            return anchors.Resolve(entry.At, entry.Lemma, entry.Basis.Span);
        }

        return anchors.Require(entry.At, entry.Basis.Span) is { } segment
            ? (segment, new CharacterRange(0, bodies[segment].Length))
            : null;
    }
}
