using System.Net;
using Dianjiao.Layers;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Pages;

/// <summary>What the editors write, in the language of the edition, on a page whose interface may speak another.</summary>
internal sealed class EditorialText(EditionSettings settings, InterfaceText ui)
{
    private readonly bool isOther = settings.Language != ui.Language;

    /// <summary>Tag for Han words in it; null where it is Chinese itself.</summary>
    public string? HanLanguage { get; } = HanLanguageOf(settings);

    /// <summary>Tag for Han words in what the editors write; null where that is Chinese itself.</summary>
    public static string? HanLanguageOf(EditionSettings settings) =>
        LanguageTag.IsChinese(settings.Language) ? null : settings.TextLanguage;

    /// <summary>Tag for Han words in words of the interface; null where that is Chinese itself.</summary>
    public static string? HanLanguageIn(InterfaceText ui, EditionSettings settings) =>
        ui.Traits.Chinese ? null : settings.TextLanguage;

    /// <summary>A text without markup.</summary>
    public string Encode(string text) =>
        isOther && text.Any(char.IsAsciiLetter)
            ? $"<span lang=\"{Language}\">{HanHtml.Encode(text, HanLanguage)}</span>"
            : HanHtml.Encode(text, HanLanguage);

    /// <summary>Paragraphs and lists.</summary>
    public string Block(string html) => isOther ? $"<div lang=\"{Language}\">{html}</div>" : html;

    private string Language => WebUtility.HtmlEncode(settings.Language);
}
