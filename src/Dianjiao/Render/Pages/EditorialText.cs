using System.Net;
using Dianjiao.Layers;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Pages;

/// <summary>
/// Marks the language of what the editors write, which is that of the edition, on a page whose interface may be in
/// another.
/// </summary>
internal sealed class EditorialText(EditionSettings settings, InterfaceText ui)
{
    private readonly bool isOther = settings.Language != ui.Language;

    /// <summary>The language tag for Han words in what the editors write; null where that is Chinese itself.</summary>
    public string? HanLanguage { get; } = HanLanguageOf(settings);

    /// <summary>
    /// Returns the language tag for Han words in what the editors write; null where that is Chinese itself.
    /// </summary>
    public static string? HanLanguageOf(EditionSettings settings) =>
        LanguageTag.IsChinese(settings.Language) ? null : settings.TextLanguage;

    /// <summary>
    /// Returns the language tag for Han words among words of the interface; null where that is Chinese itself.
    /// </summary>
    public static string? HanLanguageIn(InterfaceText ui, EditionSettings settings) =>
        ui.Traits.Chinese ? null : settings.TextLanguage;

    /// <summary>Returns a text without markup as HTML.</summary>
    public string Encode(string text) =>
        isOther && text.Any(char.IsAsciiLetter)
            ? $"<span lang=\"{Language}\">{HanHtml.Encode(text, HanLanguage)}</span>"
            : HanHtml.Encode(text, HanLanguage);

    /// <summary>
    /// Returns HTML of paragraphs and lists, within an element that names the language where it is another.
    /// </summary>
    public string Block(string html) => isOther ? $"<div lang=\"{Language}\">{html}</div>" : html;

    private string Language => WebUtility.HtmlEncode(settings.Language);
}
