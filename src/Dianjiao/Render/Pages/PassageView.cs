using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A passage of another work.</summary>
/// <param name="Href">Of the note in the margin of the text.</param>
/// <param name="Lemma">The words of the text that it concerns; empty for a whole segment.</param>
/// <param name="Day">As the other work dates it; may be empty.</param>
/// <param name="Julian">The same in the Julian calendar; empty when it is not known to the day.</param>
/// <param name="Differs">How it differs; empty where it agrees.</param>
[View]
public sealed partial record PassageView(
    string Href,
    string Locus,
    string Lemma,
    string Section,
    string Day,
    string Julian,
    string Quotation,
    string Differs,
    bool IsChecked,
    Markup Note
);
