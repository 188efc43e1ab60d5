using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Wording;

/// <summary>The words that only the book has. Templates see each as a member of <c>words</c>.</summary>
/// <param name="Reading">Markdown: what the book holds, what it leaves out, and its signs.</param>
/// <param name="Fonts">Markdown; only where the book has a font.</param>
/// <param name="AccessibilitySummary">Of the package, in plain words.</param>
[View]
public sealed partial record EpubText(
    string Cover,
    string TitlePage,
    string About,
    string Text,
    string Reading,
    string Fonts,
    string AccessibilitySummary
)
{
    public static EpubText For(InterfaceText ui) =>
        ui.Language.StartsWith("zh", StringComparison.Ordinal) ? TraditionalChinese : English;

    private static EpubText English { get; } =
        new(
            Cover: "Cover",
            TitlePage: "Title page",
            About: "About this book",
            Text: "Text",
            Reading: """
            The text of this book is the punctuated text, with emendations made; the translation stands below each passage. The unpunctuated text 白文 is left out, as it has the same characters: the edition’s pages show the two side by side. What the base text reads where the edition departs from it stands in the apparatus.

            Numbers in the text lead to the editor’s notes, letters to the apparatus, *cf* to parallels in other works. All three stand at the end of each year; the mark before an entry leads back to the text. The number above a passage is its locus, the line of the received text on which it begins. It never changes.

            - ］ closes the words of the edition; what the base text or others read comes after it
            - ‖ a passage that the edition begins, ends or joins otherwise than the base text
            - □ a lost character; 〓 a character that no font has a shape for, its code point given
            - 〈按：〉 the author’s own commentary
            """,
            Fonts: "The Chinese font is cut down to the characters of this book; its licence is inside the book’s file, as `fonts/LICENCE.txt`.",
            AccessibilitySummary: "The book is text throughout, in a single order of reading, with headings, a table of contents, tagged languages, and notes linked both ways. The one picture is the cover, which shows the title. Conformance to a standard of accessibility has not been assessed."
        );

    private static EpubText TraditionalChinese { get; } =
        new(
            Cover: "封面",
            TitlePage: "書名頁",
            About: "關於本書",
            Text: "正文",
            Reading: """
            本書正文為標點本，取校改後之字，譯文附各段之下。白文與標點本同字，故從略；本版網頁兩者並列。底本之字見校記。

            正文數字為注，字母為校記，*cf* 為他書互見，皆在各年之末；條目前之號可返回正文。各段上之號為段號，即該段首行在底本之行號，永不更改。

            - ］ 以上為本版文字，以下為底本及他本文字
            - ‖ 分段與底本不同之處
            - □ 缺字；〓 字型所無之字，附其碼位
            - 〈按：〉 作者按語
            """,
            Fonts: "中文字型僅收本書所用之字，授權見檔內 `fonts/LICENCE.txt`。",
            AccessibilitySummary: "全書皆為文字，閱讀次序單一，有標題、目錄、語言標記，注釋往返相連。僅封面一圖，所示即書名。未經無障礙標準評定。"
        );
}
