using System.Globalization;
using Dianjiao.Render.Promises;

namespace Dianjiao.Render.Pages;

/// <summary>Says what the list of all interventions must show.</summary>
internal static class ApparatusPromise
{
    public static Promise Of(ApparatusPage page) =>
        new()
        {
            Words =
            [
                .. page.Kinds.Select(k => Words.Of("a kind of interventions", k.Label)),
                .. page.Kinds.Select(k =>
                    Words.Of(
                        "how many there are of a kind",
                        k.Count.ToString(CultureInfo.InvariantCulture)
                    )
                ),
                Words.Of(
                    "how many interventions there are",
                    page.Kinds.IsEmpty ? "" : page.Count.ToString(CultureInfo.InvariantCulture)
                ),
            ],
            Lists =
            [
                [.. page.Volumes.Select(Of)],
            ],
        };

    private static Promise Of(ApparatusVolumeView volume) =>
        new(Words.Link("the link to a volume", volume.Link.Href))
        {
            Name = volume.Link.Label,
            Words =
            [
                Words.Of("the title", volume.Link.Label),
                Words.Of("whose punctuation it is", volume.Punctuation),
            ],
            Lists =
            [
                [.. volume.Entries.Select(Of)],
            ],
        };

    private static Promise Of(ApparatusRowView entry) =>
        new(Words.Id(entry.Id))
        {
            Name = entry.Id,
            Words =
            [
                Words.Link("the way to the text", entry.Href),
                Words.Of("the locus", entry.Locus),
                Words.Of("the mark", entry.Mark),
                Words.Of("the lemma", entry.Lemma),
                Words.Of("the readings", entry.Gloss),
                Words.Of("the reason", entry.Body),
            ],
        };
}
