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
    public static ImmutableArray<string> Of(Edition edition) =>
        [
            .. edition
                .Settings.Translations.Select(t => t.Language)
                .Where(l => edition.Volumes.Any(v => v.Languages.Contains(l))),
        ];

    /// <summary>The first language's page is the printed edition's; the others stand below it.</summary>
    /// <param name="language">Null where nothing is translated.</param>
    public static string Path(Edition edition, string? language) =>
        language is null || language == Of(edition)[0]
            ? "print/index.html"
            : $"print/{language}/index.html";

    public static string Name(Edition edition, string language) =>
        edition.Settings.Translations.First(t => t.Language == language).Name
            is { Length: > 0 } name
            ? name
            : language;
}
