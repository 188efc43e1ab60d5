using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Search;

/// <summary>The words of the search page in one language. The page's script fills <c>{0}</c>.</summary>
[View]
public sealed partial record SearchWording(
    string Title,
    string Label,
    string Hint,
    string In,
    string Text,
    string Translation,
    string Notes,
    string Apparatus,
    string Parallels,
    string Pages,
    string Results,
    string More,
    string NoScript,
    string Searching,
    string None,
    string One,
    string Many,
    string SoFar,
    string Apart,
    string TooLong,
    string NoWords,
    string NoLanes,
    string Missing,
    string AsReceived,
    string Note,
    string ApparatusEntry,
    string Parallel,
    string Commentary
)
{
    private static readonly SearchWording English = new(
        Title: "Search",
        Label: "Search the edition",
        Hint: "Chinese in any script form, from one character; marks of punctuation do not matter. English with or without diacritics.",
        In: "In",
        Text: "Text",
        Translation: "Translation",
        Notes: "Notes",
        Apparatus: "Apparatus",
        Parallels: "Parallels",
        Pages: "Front matter",
        Results: "Passages found",
        More: "Show more passages",
        NoScript: "The search needs JavaScript. Without it, every volume can still be read in full, and your browser can search in the page.",
        Searching: "Searching …",
        None: "No passage was found.",
        One: "1 passage",
        Many: "{0} passages",
        SoFar: "The first {0} passages of at most {1}",
        Apart: "These words stand nowhere side by side; the passages have all of them.",
        TooLong: "The query is too long; its first {0} characters were searched for.",
        NoWords: "Type at least one Chinese character or a word.",
        NoLanes: "Choose at least one of the lanes to search in.",
        Missing: "The file {0} is missing or cannot be read, so the search is incomplete. If this is your copy of the site, copy it again, whole.",
        AsReceived: "as received",
        Note: "Note {0}",
        ApparatusEntry: "Apparatus {0}",
        Parallel: "Parallel",
        Commentary: "Author’s commentary"
    );

    private static readonly SearchWording TraditionalChinese = new(
        Title: "檢索",
        Label: "檢索全書",
        Hint: "一字以上皆可檢索，不拘標點，繁簡、異體通檢；拉丁字母不拘附加符號。",
        In: "範圍",
        Text: "正文",
        Translation: "譯文",
        Notes: "注釋",
        Apparatus: "校記",
        Parallels: "互見",
        Pages: "卷首",
        Results: "檢索結果",
        More: "顯示更多",
        NoScript: "檢索須啟用 JavaScript。未啟用時各卷仍可全文閱讀，並可用瀏覽器在頁內查找。",
        Searching: "檢索中……",
        None: "未檢得。",
        One: "檢得 1 段",
        Many: "檢得 {0} 段",
        SoFar: "至多 {1} 段，此為前 {0} 段",
        Apart: "諸詞未見連用；以下各段諸詞俱見。",
        TooLong: "檢索詞過長，僅檢其前 {0} 字。",
        NoWords: "請輸入一個以上漢字或單詞。",
        NoLanes: "請至少選一個範圍。",
        Missing: "檔案 {0} 缺失或無法讀取，檢索結果不全。若此為自存之本，請重新完整複製。",
        AsReceived: "底本",
        Note: "注 {0}",
        ApparatusEntry: "校記 {0}",
        Parallel: "互見",
        Commentary: "按語"
    );

    /// <summary>English for a language that has no table.</summary>
    public static SearchWording For(string language) =>
        language.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
            ? TraditionalChinese
            : English;
}
