using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>How another work dates the same.</summary>
/// <param name="Work">金史 15.</param>
/// <param name="Date">As it has it: 興定二年五月丙子.</param>
/// <param name="Day">31 May 1218; empty when it is not known to the day.</param>
/// <param name="Differs">How it differs from the text; empty where it agrees.</param>
[View]
public sealed partial record SourceDateView(
    string Href,
    string Work,
    string Date,
    string Day,
    string Differs
);
