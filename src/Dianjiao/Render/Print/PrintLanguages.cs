using System.Collections.Immutable;
using Dianjiao.Model;

namespace Dianjiao.Render.Print;

/// <summary>
/// Which translations the printed edition has. Two facing pages hold the text and one translation, so each language is
/// a book of its own; its notes and apparatus are the same.
/// </summary>
public static class PrintLanguages
{
    /// <summary>In the order of the lanes; empty where nothing is translated.</summary>
    public static ImmutableArray<string> Of(Edition edition)
    {
        var translated = edition.Volumes.SelectMany(v => v.Languages).ToHashSet();
        return
        [
            .. edition
                .Settings.Translations.Select(t => t.Language)
                // A translation need not be listed: there are those that have a file.
                .Concat(edition.Volumes.SelectMany(v => v.Languages))
                .Distinct()
                .Where(translated.Contains),
        ];
    }

    /// <summary>The first language's page is the printed edition's; the others stand below it.</summary>
    /// <param name="language">Null where nothing is translated, or for the first.</param>
    public static string Path(Edition edition, string? language) =>
        language is null || language == Of(edition)[0]
            ? "print/index.html"
            : $"print/{language}/index.html";

    public static string Name(Edition edition, string language)
    {
        var name = edition.Settings.Translations.FirstOrDefault(t => t.Language == language)?.Name;
        return string.IsNullOrEmpty(name) ? language : name;
    }
}
