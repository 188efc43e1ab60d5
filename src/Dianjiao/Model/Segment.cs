using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Model;

/// <summary>A heading, a detail, a commentary or the like: the unit that is addressed, translated and noted.</summary>
public sealed record Segment
{
    /// <summary>The address of the segment: the volume and the line on which it begins.</summary>
    public required Locus Locus { get; init; }

    /// <summary>The kind of the segment, the part that it plays in the text.</summary>
    public required SegmentKind Kind { get; init; }

    /// <summary>The loci of segments that a join took up; links to them lead here.</summary>
    public required ImmutableArray<Locus> Aliases { get; init; }

    /// <summary>The heading that the segment belongs to; null for a heading, and before the first heading.</summary>
    public required Locus? Heading { get; init; }

    /// <summary>The stretch of the received file, with opening and closing.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The received text before the body that is no part of it, such as 〈按：.</summary>
    public required string Opening { get; init; }

    /// <summary>The received text after the body that is no part of it, such as 〉.</summary>
    public required string Closing { get; init; }

    /// <summary>The received text as in the file, with opening, closing and inner line breaks.</summary>
    public required string Received { get; init; }

    /// <summary>The characters of the body, as a range of those of the volume.</summary>
    public required CharacterRange Characters { get; init; }

    /// <summary>The characters and marks of the body, received and emended.</summary>
    public required ImmutableArray<Token> Tokens { get; init; }

    /// <summary>The index of its year section in the volume.</summary>
    public required int YearIndex { get; init; }

    /// <summary>
    /// The month as the text names it, without the season (閏三月), inherited where the segment is undated; empty if there
    /// is none.
    /// </summary>
    public required string MonthLabel { get; init; }

    /// <summary>The season, month and day that a heading itself names (春二月); empty where it names none.</summary>
    public required string DateLabel { get; init; }

    /// <summary>
    /// The number of a heading among those of its month, from 1; for any other segment, the number of its heading.
    /// </summary>
    public required int EntryInMonth { get; init; }

    /// <summary>The dates of a heading; empty for anything else.</summary>
    public required ImmutableArray<SegmentDate> Dates { get; init; }

    /// <summary>The translations, one for each language of the volume.</summary>
    public required ImmutableArray<Translation> Translations { get; init; }

    /// <summary>The notes of all series, in the order of their words.</summary>
    public required ImmutableArray<Note> Notes { get; init; }

    /// <summary>The apparatus entries: those on the whole segment first, then in the order of their words.</summary>
    public required ImmutableArray<ApparatusEntry> Apparatus { get; init; }

    /// <summary>
    /// The passages of other works: those on the whole segment first, then in the order of their words.
    /// </summary>
    public required ImmutableArray<Parallel> Parallels { get; init; }

    /// <summary>The mentions of names, in order; they do not overlap, and none crosses a mark of the reading.</summary>
    public ImmutableArray<NameMention> Mentions { get; init; } = [];

    /// <summary>The 白文: the received characters without marks.</summary>
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

    /// <summary>The guard for a slot: the received characters under the edition's punctuation.</summary>
    public string Guard =>
        CodePoints.ToText([
            .. Tokens.Where(t => t.IsMark ? t.IsRead : t.IsReceived).Select(t => t.CodePoint),
        ]);

    /// <summary>True where the author speaks in his own voice: commentary, supplement or discussion.</summary>
    public bool IsAside =>
        Kind is SegmentKind.Commentary or SegmentKind.Supplement or SegmentKind.Discussion;
}
