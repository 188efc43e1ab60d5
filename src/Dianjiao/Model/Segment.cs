using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Model;

/// <summary>A heading, a detail or a commentary: the unit that is addressed, translated and noted.</summary>
/// <param name="Aliases">Loci of segments that a join took up.</param>
/// <param name="Of">The heading that a detail or commentary belongs to; null for a heading and before the first.</param>
/// <param name="Span">In the received file, brackets included.</param>
/// <param name="Opening">What stands before the body in the received text and is no part of it: 〈按：.</param>
/// <param name="Closing">And after it: 〉.</param>
/// <param name="Received">As in the file, opening, closing and inner line breaks included.</param>
/// <param name="Characters">The body's characters in the volume's text.</param>
/// <param name="Tokens">The body, received and emended.</param>
/// <param name="Year">Index of its year section.</param>
/// <param name="MonthLabel">The month it stands in, as the text names it without the season (閏三月), inherited where it is undated; empty if none.</param>
/// <param name="DateLabel">The season, month and day that this heading names itself (春二月); empty where it names none.</param>
/// <param name="EntryInMonth">Of a heading: its number among the headings of its month, from 1; otherwise that of its heading.</param>
/// <param name="Translations">One for each language of the volume.</param>
/// <param name="Notes">In the order of their words.</param>
/// <param name="Apparatus">In the order of their words; structural ones first.</param>
/// <param name="Parallels">Passages of other works: those of the whole segment first, then in the order of their words.</param>
public sealed record Segment(
    Locus Locus,
    SegmentKind Kind,
    ImmutableArray<Locus> Aliases,
    Locus? Of,
    SourceSpan Span,
    string Opening,
    string Closing,
    string Received,
    CharacterRange Characters,
    ImmutableArray<Token> Tokens,
    int Year,
    string MonthLabel,
    string DateLabel,
    int EntryInMonth,
    ImmutableArray<SegmentDate> Dates,
    ImmutableArray<Translation> Translations,
    ImmutableArray<Note> Notes,
    ImmutableArray<ApparatusEntry> Apparatus,
    ImmutableArray<Parallel> Parallels
)
{
    /// <summary>The names that stand in it, in order; they do not overlap, and none crosses a mark of the reading.</summary>
    public ImmutableArray<NameMention> Mentions { get; init; } = [];

    /// <summary>白文: the received characters without marks.</summary>
    public string Base =>
        CodePoints.ToText([
            .. Tokens.Where(t => t.IsReceived && !t.IsMark).Select(t => t.CodePoint),
        ]);

    /// <summary>The punctuated text with emendations made.</summary>
    public string Reading =>
        CodePoints.ToText([.. Tokens.Where(t => t.IsRead).Select(t => t.CodePoint)]);

    /// <summary>The punctuated text as received.</summary>
    public string ReceivedBody =>
        CodePoints.ToText([.. Tokens.Where(t => t.IsReceived).Select(t => t.CodePoint)]);

    /// <summary>The guard of a slot: the received characters under the edition's punctuation.</summary>
    public string Guard =>
        CodePoints.ToText([
            .. Tokens.Where(t => t.IsMark ? t.IsRead : t.IsReceived).Select(t => t.CodePoint),
        ]);

    /// <summary>Whether the author speaks in his own voice: commentary, supplement or discussion.</summary>
    public bool IsAside =>
        Kind is SegmentKind.Commentary or SegmentKind.Supplement or SegmentKind.Discussion;
}
