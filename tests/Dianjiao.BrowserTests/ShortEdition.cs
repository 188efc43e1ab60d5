using Dianjiao.Model;

namespace Dianjiao.BrowserTests;

/// <summary>The first passages alone: what takes a browser of its own is asked of a short book.</summary>
internal static class ShortEdition
{
    public static Edition Of(Edition edition)
    {
        var volume = edition.Volumes[0];
        var year = volume.Years[0] with { End = 6 };
        return edition with
        {
            Pages = [],
            Names = [],
            Volumes =
            [
                volume with
                {
                    Years = [year],
                    Segments =
                    [
                        .. volume
                            .Segments.Take(6)
                            .Select(s =>
                                s with
                                {
                                    Mentions = [],
                                    // Their links lead to passages that are cut off.
                                    Notes = s.Notes.RemoveAll(n =>
                                        n.Markdown.Contains("[[", StringComparison.Ordinal)
                                    ),
                                }
                            ),
                    ],
                },
            ],
        };
    }
}
