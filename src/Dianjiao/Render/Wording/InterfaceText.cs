using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Wording;

/// <summary>
/// The words of the pages in one language. Templates see each as a member of <c>ui</c>. <c>{0}</c> in a text is filled
/// by the renderer, never by a template.
/// </summary>
[View]
[Worded("pages")]
public sealed partial record InterfaceText(
    [Spoken] string Language,
    LanguageTraits Traits,
    string ChooseLanguage,
    string SkipToText,
    string Contents,
    string View,
    string Close,
    string Lanes,
    string Margin,
    string Setting,
    string Base,
    string Punctuated,
    string Note,
    string Notes,
    string ApparatusEntry,
    string Apparatus,
    string Commentary,
    string Parallel,
    string Parallels,
    string NotCompared,
    string ProperNames,
    string FrontMatter,
    string Fingerprint,
    string AllOpen,
    string Received,
    string Vertical,
    string TextSize,
    string Small,
    string Medium,
    string Large,
    string Colours,
    string System,
    string Light,
    string Dark,
    string Volumes,
    string Volume,
    string PreviousVolume,
    string NextVolume,
    string About,
    string Search,
    string Home,
    string NotTranslated,
    string Check,
    string Stale,
    string TranslatedWith,
    string BackToText,
    [Filled("when", "entry")] string Address,
    [Filled("entry")] string AddressUndated,
    string Permalink,
    string BaseText,
    string Omitted,
    [Filled("kind")] string SplitHere,
    [Filled("kind")] string JoinedWith,
    [Filled("kind")] string ClosedHere,
    [Filled("kind")] string ClassifiedAs,
    string Punctuation,
    string Accepted,
    string After,
    string ByEditor,
    [Filled("total", "translated")] Plural Segments,
    string Translated,
    string StateOfTranslation,
    string EditedBy,
    string Version,
    string Licence,
    string ReportError,
    string ApparatusTitle,
    string ApparatusLead,
    string NoApparatus,
    string Locus,
    string Intervention,
    string Reason,
    string NotFound,
    string NotFoundLead,
    [Filled("character")] string NoShape,
    string Witnesses,
    string SignsTitle,
    string Signs,
    string Downloads,
    string ReadingText,
    string Model,
    IndexText Index
)
{
    /// <summary>The language's own name: 中文.</summary>
    public string OwnName => Traits.OwnName;

    internal TermWords Terms { get; init; } = TermWords.None;

    internal DateWords Dates { get; init; } = DateWords.None;

    internal Plural Ordinals { get; init; } = new([]);
}
