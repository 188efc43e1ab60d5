using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Wording;

/// <summary>
/// The words for what the scripts of the reading page do: citing, reporting, linking to a view, reading offline. The
/// scripts fill <c>{0}</c>. Citations themselves are in the language of their style, not in that of the interface.
/// </summary>
[View]
[Worded("reader")]
public sealed partial record ReaderWording(
    string Cite,
    [Filled("locus")] string Passage,
    string CiteSelection,
    string Selection,
    string Copy,
    string All,
    string WithCitation,
    string Link,
    [Filled("what")] string Copied,
    string CopyFailed,
    string ByHand,
    [Filled("locus")] string ReportTitle,
    [Filled("locus", "address", "version", "page", "text")] string ReportBody,
    [Filled("locus")] string NoPassage,
    [Filled("names")] string SwitchedOn,
    string LinkToView,
    string LinkToViewCopied,
    string NewRelease,
    string ShowIt
);
