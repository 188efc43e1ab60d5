using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Wording;

/// <summary>The properties of a language of the interface.</summary>
/// <param name="OwnName">The language's own name: 中文.</param>
/// <param name="Locale">The language with its region, as Open Graph names it: <c>zh_TW</c>.</param>
/// <param name="Chinese">
/// True if the language is Chinese: then Chinese titles need no others beside them, and Chinese words no tag.
/// </param>
/// <param name="ChineseWords">The language tag of the Chinese words in its file.</param>
/// <param name="ChineseNumerals">True if strokes are counted in Chinese numerals.</param>
/// <param name="List">The sign between the members of a list.</param>
/// <param name="Statements">The sign between statements on one line.</param>
/// <param name="Comma">The sign between the parts of one statement.</param>
/// <param name="Colon">The sign before a quotation.</param>
/// <param name="End">The sign at the end of a sentence.</param>
/// <param name="Space">The space between two sentences.</param>
/// <param name="Quotation">The pattern that puts Chinese text into quotation marks.</param>
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
