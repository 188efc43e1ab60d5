using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Wording;

/// <summary>What is to be known of a language of the interface.</summary>
/// <param name="OwnName">Of the language, in it: 中文.</param>
/// <param name="Locale">As Open Graph names a language with its region: <c>zh_TW</c>.</param>
/// <param name="Chinese">Whether it is Chinese: then Chinese titles need no others beside them, and Chinese words no tag.</param>
/// <param name="ChineseWords">The tag of the Chinese words that its file holds.</param>
/// <param name="ChineseNumerals">Whether strokes are counted in Chinese numerals.</param>
/// <param name="List">Parts the members of a list.</param>
/// <param name="Statements">Parts statements on one line.</param>
/// <param name="Comma">Parts what belongs to one statement.</param>
/// <param name="Colon">Stands before what is quoted.</param>
/// <param name="End">Ends a sentence.</param>
/// <param name="Space">Parts two sentences.</param>
/// <param name="Quotation">Chinese text in quotation marks.</param>
[View]
[Worded("language")]
public sealed partial record LanguageTraits(
    string OwnName,
    string Locale,
    bool Chinese,
    string ChineseWords,
    bool ChineseNumerals,
    string List,
    string Statements,
    string Comma,
    string Colon,
    string End,
    string Space,
    [Filled("quotation")] string Quotation
);
