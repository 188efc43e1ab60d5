using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>A passage of another work that tells the same, from <c>parallels.yml</c>.</summary>
/// <param name="Lemma">The words of the text that it concerns; null for the whole segment.</param>
/// <param name="Volume">The volume of the other work, as it is cited; empty when none is named.</param>
/// <param name="Section">The biography or treatise in it; empty when none is named.</param>
/// <param name="Day">The date in the other work's own words: 興定二年五月丙子; empty when it has none.</param>
/// <param name="Date">
/// The same day in the Julian calendar, such as 1218-05-31; null when it is not known to the day.
/// </param>
/// <param name="Quotation">The passage in the other work's words.</param>
/// <param name="Note">The editor's remark; empty when there is none.</param>
/// <param name="Checked">True if the quotation was compared with the work itself.</param>
/// <param name="Span">The entry in its file.</param>
public sealed record ParallelEntry(
    Locus At,
    Quote? Lemma,
    string Work,
    string Volume,
    string Section,
    string Day,
    string? Date,
    string Quotation,
    Agreement Agreement,
    string Note,
    bool Checked,
    SourceSpan Span
);
