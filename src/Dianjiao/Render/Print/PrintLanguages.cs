using Dianjiao.Model;

namespace Dianjiao.Render.Print;

/// <summary>
/// Chooses the translations of the printed edition. Two facing pages hold the text and one translation, so each
/// language is a book of its own; notes and apparatus are the same in all.
/// </summary>
public static class PrintLanguages
{
    /// <summary>
    /// Returns the path of a book's page in the site. The first language's stands at <c>print/</c>, the others in
    /// folders below it.
    /// </summary>
    /// <param name="language">The language of the translation; null where nothing is translated.</param>
    public static string Path(Edition edition, string? language) =>
        language is null || language == edition.TranslatedLanguages[0]
            ? "print/index.html"
            : $"print/{language}/index.html";

    /// <summary>Returns the paths of all books; none where there is no text.</summary>
    public static IEnumerable<string> Paths(Edition edition) =>
        edition.Volumes.IsEmpty
            ? []
            : edition.TranslatedLanguages.DefaultIfEmpty().Select(l => Path(edition, l));

    /// <summary>Returns the name of a translation; its language tag where it has none.</summary>
    public static string Name(Edition edition, string language)
    {
        var name = edition.Settings.Translations.FirstOrDefault(t => t.Language == language)?.Name;
        return string.IsNullOrEmpty(name) ? language : name;
    }
}
