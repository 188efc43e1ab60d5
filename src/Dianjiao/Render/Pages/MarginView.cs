using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A note or an apparatus entry: one line, and what opens below it.</summary>
/// <param name="ReferenceId">Of the reference in the text that it hangs on.</param>
/// <param name="Kind">note, apparatus or parallel.</param>
/// <param name="Series">Of a note: the key of its series; else empty.</param>
/// <param name="Group">Of a note: the class by which readers hide its series, s1 the first; else empty.</param>
/// <param name="Mark">As in the text: 3, b.</param>
/// <param name="Label">Note 3.</param>
/// <param name="Lemma">The words it hangs on; long ones shortened in the middle; empty for a whole segment.</param>
/// <param name="IsQuiet">About structure: it says nothing about the words.</param>
/// <param name="Language">Of the gloss and body.</param>
[View]
public sealed partial record MarginView(
    string Id,
    string ReferenceId,
    string Kind,
    string Series,
    string Group,
    string Locus,
    string Mark,
    string Label,
    string Lemma,
    bool IsQuiet,
    string Language,
    Markup Gloss,
    Markup Body,
    bool HasBody
);
