using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>A passage of another work that tells the same, as <c>parallels.yml</c> lists it.</summary>
/// <param name="Lemma">The words it concerns; null for the whole segment.</param>
/// <param name="Volume">Of the other work, as it is cited; empty when none is named.</param>
/// <param name="Section">A biography or treatise in it; empty when none is named.</param>
/// <param name="Day">As the other work dates it: 興定二年五月丙子; empty when it does not.</param>
/// <param name="Date">The same day in the Julian calendar, as 1218-05-31; null when it is not known to the day.</param>
/// <param name="Quotation">In the other work's words.</param>
/// <param name="Note">What the editor remarks; empty when nothing.</param>
/// <param name="Checked">Whether the quotation was compared with the work itself.</param>
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
