using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Wording;

/// <summary>
/// Every word of the interface in one language. Templates see each as a member of <c>ui</c>; <c>{0}</c> in a text is
/// filled by the renderer, never by a template.
/// </summary>
/// <param name="OwnName">Of the language, in it: 中文.</param>
/// <param name="And">Parts the members of a list.</param>
/// <param name="Between">Parts statements on one line.</param>
[View]
public sealed partial record InterfaceText(
    string Language,
    string OwnName,
    string ChooseLanguage,
    string And,
    string Between,
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
    string Address,
    string AddressUndated,
    string Permalink,
    string BaseText,
    string Omitted,
    string SplitHere,
    string JoinedWith,
    string ClosedHere,
    string ClassifiedAs,
    string Punctuation,
    string Accepted,
    string After,
    string ByEditor,
    string Segments,
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
    string NoShape,
    string Witnesses,
    string SignsTitle,
    string Signs,
    string Downloads,
    string ReadingText,
    string Model,
    IndexText Index
)
{
    /// <summary>The table of an edition's interface language; English for a language that has none.</summary>
    public static InterfaceText For(string language) =>
        language.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
            ? InterfaceTable.TraditionalChinese
            : InterfaceTable.English;
}
