using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>A person, place or the like, with every form under which the text names it.</summary>
/// <param name="Id">Unique in the file; its address in the index of names.</param>
/// <param name="Form">The name under which it is listed; it need not stand in the text.</param>
/// <param name="Forms">As in the text, received or emended; without marks.</param>
/// <param name="English">Empty when none is given.</param>
/// <param name="EnglishForms">Further English forms in the translation.</param>
/// <param name="Dates">As written: 1163–1226, r. 1211–1223; empty when none.</param>
/// <param name="Dynasty">Whose office it is; empty when none is named.</param>
/// <param name="Type">A finer word than the kind (polity); empty when none.</param>
/// <param name="Coordinates">Null where the site is not known, and for all but places.</param>
/// <param name="Certainty">Of the identification; null when the entry does not say.</param>
/// <param name="Where">The segments in which alone it claims its forms; empty for all.</param>
/// <param name="Span">The entry in its file.</param>
/// <param name="FormsSpan">Its forms.</param>
/// <param name="WhereSpan">Its loci; the entry when it has none.</param>
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
