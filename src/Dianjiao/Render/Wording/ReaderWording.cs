using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Wording;

/// <summary>
/// The words of what the reading page's scripts do: citing, telling, linking to a view, reading offline. The scripts fill
/// <c>{0}</c>. Citations themselves are in the language that their style has, whatever the interface speaks.
/// </summary>
[View]
public sealed partial record ReaderWording(
    string Cite,
    string Passage,
    string CiteSelection,
    string Selection,
    string Copy,
    string All,
    string WithCitation,
    string Link,
    string Copied,
    string CopyFailed,
    string ByHand,
    string ReportTitle,
    string ReportBody,
    string NoPassage,
    string SwitchedOn,
    string LinkToView,
    string LinkToViewCopied,
    string NewRelease,
    string ShowIt
)
{
    private static readonly ReaderWording English = new(
        Cite: "Cite",
        Passage: "Passage {0}",
        CiteSelection: "Cite the selection",
        Selection: "the selection",
        Copy: "Copy",
        All: "all",
        WithCitation: "With citation",
        Link: "Link",
        Copied: "Copied: {0}.",
        CopyFailed: "The browser did not let the page copy. Copy the text in the box by hand.",
        ByHand: "Text to copy",
        ReportTitle: "{0}: ",
        ReportBody: """
        Passage: {0}, {1}
        Version: {2}
        Page: {3}

        {4}

        What is wrong, and how should it read?

        """,
        SwitchedOn: "Switched on, since what was found stands there: {0}.",
        NoPassage: "There is no passage {0} on this page.",
        LinkToView: "Copy a link to this view",
        LinkToViewCopied: "Copied: a link to this view.",
        NewRelease: "A new release of this edition is ready.",
        ShowIt: "Show it"
    );

    private static readonly ReaderWording TraditionalChinese = new(
        Cite: "引用",
        Passage: "{0} 段",
        CiteSelection: "引用所選",
        Selection: "所選",
        Copy: "複製",
        All: "全部",
        WithCitation: "附出處",
        Link: "連結",
        Copied: "已複製：{0}。",
        CopyFailed: "瀏覽器不許本頁複製，請自行複製框中文字。",
        ByHand: "待複製文字",
        ReportTitle: "{0}：",
        ReportBody: """
        段：{0}，{1}
        版本：{2}
        頁：{3}

        {4}

        何處有誤，當作何？

        """,
        SwitchedOn: "所檢文字在其中，今顯示：{0}。",
        NoPassage: "本頁無 {0} 段。",
        LinkToView: "複製此版式之連結",
        LinkToViewCopied: "已複製此版式之連結。",
        NewRelease: "本版已有新版。",
        ShowIt: "閱新版"
    );

    /// <summary>English for a language that has no table.</summary>
    public static ReaderWording For(string language) =>
        language.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
            ? TraditionalChinese
            : English;
}
