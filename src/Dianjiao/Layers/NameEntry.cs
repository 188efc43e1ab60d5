using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>A person, place or the like, with every form under which the text names it.</summary>
/// <param name="Id">The identifier, unique in the file; it is the address of the name in the index of names.</param>
/// <param name="Form">The name under which it is listed; it need not stand in the text.</param>
/// <param name="Forms">The forms as they stand in the text, received or emended, without marks.</param>
/// <param name="English">The English form; empty when none is given.</param>
/// <param name="EnglishForms">The further English forms in the translation.</param>
/// <param name="Dates">The dates as written: 1163–1226, r. 1211–1223; empty when there are none.</param>
/// <param name="Dynasty">The dynasty of an office; empty when none is named.</param>
/// <param name="Type">A more specific word than the kind (polity); empty when there is none.</param>
/// <param name="Coordinates">
/// The coordinates of a place; null where the site is not known, and for all that is no place.
/// </param>
/// <param name="Certainty">The certainty of the identification; null when the entry does not state it.</param>
/// <param name="Where">The only segments in which the entry claims its forms; empty for all segments.</param>
/// <param name="Span">The entry in its file.</param>
/// <param name="FormsSpan">The place of its forms.</param>
/// <param name="WhereSpan">The place of its loci; the whole entry when it has none.</param>
public sealed record NameEntry(
    string Id,
    NameKind Kind,
    string Form,
    ImmutableArray<string> Forms,
    string Pinyin,
    string English,
    ImmutableArray<string> EnglishForms,
    string Gloss,
    string Dates,
    string Dynasty,
    string Type,
    Coordinates? Coordinates,
    ImmutableArray<NameIdentifier> Identifiers,
    Certainty? Certainty,
    ImmutableArray<Locus> Where,
    SourceSpan Span,
    SourceSpan FormsSpan,
    SourceSpan WhereSpan
);
