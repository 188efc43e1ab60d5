using System.Collections.Immutable;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Print;

/// <summary>The words that only the printed edition has. Templates see each as a member of <c>words</c>.</summary>
/// <param name="Signs">Markdown.</param>
/// <param name="NameKinds">In the order of <see cref="Layers.NameKind"/>.</param>
[View]
public sealed partial record PrintText(
    string Contents,
    string Signs,
    string SignsTitle,
    string SignsTitleChinese,
    string WorksLead,
    string Emendations,
    string EmendationsChinese,
    string EmendationsLead,
    string Names,
    string NamesChinese,
    ImmutableArray<string> NameKinds,
    string Comment,
    string Page,
    string PageLine,
    string Screen,
    string Facing,
    string Apart
)
{
    public static PrintText For(InterfaceText ui) =>
        ui.Language.StartsWith("zh", StringComparison.Ordinal) ? TraditionalChinese : English;

    private static PrintText English { get; } =
        new(
            Contents: "Contents",
            Signs: """
            The text is printed as the edition reads it, with emendations made. The apparatus at the foot of the page is keyed by the number of the line; the editor’s notes, below it, by the red numbers in the text. Between the two stand parallels (*cf.*), passages of other works that tell the same, keyed by the lines of the words or of the passage. The grey number beside a passage is its locus, the line of the received text on which it begins; it never changes.

            - ］ closes the words of the edition; what the base text or others read comes after it
            - （ ） what the base text has and the edition leaves out
            - 〔 〕 what the edition supplies or corrects
            - ‖ a passage that the edition begins, ends or joins otherwise than the base text
            - □ a lost character; 〓 a character that no font has a shape for, its code point given
            - 按 the author’s own commentary
            """,
            SignsTitle: "Sigla, signs and abbreviations",
            SignsTitleChinese: "版本、符號與略稱",
            WorksLead: "Works are cited by their title and the number of the *juan*:",
            Emendations: "List of emendations",
            EmendationsChinese: "校改表",
            EmendationsLead: "Every place where the edition departs from the received text, by page and line. Reasons stand at the foot of the page named.",
            Names: "Index of names",
            NamesChinese: "人名地名索引",
            NameKinds:
            [
                "Persons 人名",
                "Places 地名",
                "Peoples and states 族名國名",
                "Offices 官名",
                "Works 書名",
                "Reign eras 年號",
            ],
            Comment: "Comment.",
            Page: "p.",
            PageLine: "Page and line",
            Screen: "This page is the printed edition. It is laid out for",
            Facing: "Facing the text:",
            Apart: "Printed apart:"
        );

    private static PrintText TraditionalChinese { get; } =
        new(
            Contents: "目錄",
            Signs: """
            正文取校改後之字。頁末校記以行號為次，互見於他書者次之，亦以行號為次；注釋以正文紅色數字為次。段旁灰色數字為段號，即該段首行在底本之行號，永不更改。

            - ］ 以上為本版文字，以下為底本及他本文字
            - （ ） 底本所有而本版刪去者
            - 〔 〕 本版所補所改者
            - ‖ 分段與底本不同之處
            - □ 缺字；〓 字型所無之字，附其碼位
            - 按 作者按語
            """,
            SignsTitle: "版本、符號與略稱",
            SignsTitleChinese: "",
            WorksLead: "引書舉書名、卷數：",
            Emendations: "校改表",
            EmendationsChinese: "",
            EmendationsLead: "本版異於底本之處，以頁、行為次；理由見該頁校記。",
            Names: "人名地名索引",
            NamesChinese: "",
            NameKinds: ["人名", "地名", "族名、國名", "官名", "書名", "年號"],
            Comment: "按",
            Page: "頁",
            PageLine: "頁、行",
            Screen: "此頁為印本，版式：",
            Facing: "右頁譯文：",
            Apart: "別冊："
        );
}
