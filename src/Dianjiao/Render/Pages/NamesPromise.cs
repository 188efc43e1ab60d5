using Dianjiao.Render.Promises;

namespace Dianjiao.Render.Pages;

/// <summary>Says what the index of names must show.</summary>
internal static class NamesPromise
{
    public static Promise Of(NamesPage page) =>
        new()
        {
            Lists =
            [
                [.. page.Kinds.Select(Of)],
            ],
        };

    /// <summary>Returns what must be shown of a fact.</summary>
    public static IEnumerable<Words> Of(FactView fact) =>
        [Words.Of("a fact", fact.Words), Words.Link("the address of a fact", fact.Href)];

    private static Promise Of(NameKindView kind) =>
        new(Words.Id(kind.Id))
        {
            Name = kind.Title,
            Words =
            [
                Words.Of("the title", kind.Title),
                Words.Of("the Chinese title", kind.TitleChinese),
            ],
            Runs =
            [
                [.. kind.Letters.Select(g => Words.Of("the letter", g.Letter))],
                [.. kind.Strokes.Select(g => Words.Of("the number of strokes", g.Label))],
            ],
            Lists =
            [
                [.. kind.Letters.SelectMany(g => g.Names).Select(Of)],
                [.. kind.Strokes.SelectMany(g => g.Names).Select(Of)],
            ],
        };

    private static Promise Of(NameLinkView name) =>
        new(Words.Link("the entry by strokes", name.Href))
        {
            Name = name.Form,
            Words = [Words.Of("the form by strokes", name.Form)],
        };

    private static Promise Of(NameView name) =>
        new(Words.Id(name.Id))
        {
            Name = name.Id,
            Words =
            [
                Words.Of("the form", name.Form),
                Words.Of("the pinyin", name.Pinyin),
                Words.Of("the English", name.English),
                Words.Of("the gloss", name.Gloss),
                .. name.Facts.SelectMany(Of),
                .. name.Forms.Select(f => Words.Of("another form", f)),
                // The number is shown only where the occurrences are folded away.
                Words.Of(
                    "how often it occurs",
                    name.IsLong || name.Occurrences.IsEmpty ? name.Count : ""
                ),
            ],
            Lists =
            [
                [.. name.Occurrences.Select(o => Of(o, name))],
            ],
        };

    private static Promise Of(OccurrenceView place, NameView name) =>
        new(Words.Link("an occurrence", place.Href))
        {
            Name = $"{name.Id}, {place.Locus}",
            Words =
            [
                Words.Of("the locus", place.Locus),
                Words.Of("the words before it", place.Before),
                Words.Of("the name", place.Name),
                Words.Of("the words after it", place.After),
            ],
        };
}
