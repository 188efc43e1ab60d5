using Dianjiao.Render.Promises;

namespace Dianjiao.Render.Pages;

/// <summary>Says what the list of works with parallel passages must show.</summary>
internal static class ParallelsPromise
{
    public static Promise Of(ParallelsPage page) =>
        new()
        {
            Lists =
            [
                [.. page.Works.Select(Of)],
            ],
        };

    private static Promise Of(WorkView work) =>
        new(Words.Id(work.Id))
        {
            Name = work.Name,
            Words =
            [
                Words.Of("the name of the work", work.Name),
                Words.Link("the way to its name", work.NameHref),
            ],
            Runs =
            [
                [.. work.Volumes.Select(v => Words.Of("a volume of the work", v.Label))],
            ],
            Lists =
            [
                [.. work.Volumes.SelectMany(v => v.Passages).Select(Of)],
            ],
        };

    private static Promise Of(PassageView passage) =>
        new(Words.Link("a passage", passage.Href))
        {
            Name = passage.Locus,
            Words =
            [
                Words.Of("the locus", passage.Locus),
                Words.Of("the lemma", passage.Lemma),
                Words.Of("the section", passage.Section),
                Words.Of("the day", passage.Day),
                Words.Of("the Julian day", passage.Julian),
                Words.Of("the quotation", passage.Quotation),
                Words.Of("how it differs", passage.Differs),
                Words.Of("the note", passage.Note),
            ],
        };
}
