using Dianjiao.Model;

namespace Dianjiao.Render.Print;

/// <summary>
/// Which translations the printed edition has. Two facing pages hold the text and one translation, so each language is
/// a book of its own; its notes and apparatus are the same.
/// </summary>
public static class PrintLanguages
{
    /// <summary>The first language's page is the printed edition's; the others stand below it.</summary>
    /// <param name="language">Null where nothing is translated, or for the first.</param>
    public static string Path(Edition edition, string? language) =>
        language is null || language == edition.TranslatedLanguages[0]
            ? "print/index.html"
            : $"print/{language}/index.html";

    public static string Name(Edition edition, string language)
    {
        var name = edition.Settings.Translations.FirstOrDefault(t => t.Language == language)?.Name;
        return string.IsNullOrEmpty(name) ? language : name;
    }
}
