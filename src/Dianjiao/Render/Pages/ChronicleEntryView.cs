using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A heading in the chronology.</summary>
/// <param name="Date">As the text has it; for an inherited date the words it is inherited from.</param>
/// <param name="Days">29 Sep 1223; empty when unknown, or when they are those of the month under which it stands.</param>
/// <param name="Certainty">How closely it is dated, in words.</param>
/// <param name="Reading">The heading.</param>
/// <param name="Language">Of the translation.</param>
/// <param name="Translation">Empty where there is none.</param>
[View]
public sealed partial record ChronicleEntryView(
    string Id,
    string Locus,
    string Href,
    string Date,
    bool IsInherited,
    string Days,
    string Certainty,
    string Reading,
    string Language,
    Markup Translation,
    ImmutableArray<SourceDateView> Sources
);
