using System.Globalization;
using Dianjiao.Base;
using Dianjiao.Model;

namespace Dianjiao.BrowserTests;

/// <summary>Volumes enough for a large edition, made of one.</summary>
internal static class SearchVolume
{
    public static Volume Renumber(Volume volume, int number)
    {
        var name = number.ToString(CultureInfo.InvariantCulture);
        return volume with
        {
            Name = name,
            Folder = name.PadLeft(3, '0'),
            Segments =
            [
                .. volume.Segments.Select(s =>
                    s with
                    {
                        Locus = Of(s.Locus),
                        Aliases = [.. s.Aliases.Select(Of)],
                        Heading = s.Heading is { } of ? Of(of) : null,
                        Translations =
                        [
                            .. s.Translations.Select(t =>
                                t with
                                {
                                    Range = t.Range is { } range ? Of(range) : null,
                                    Within = t.Within is { } within ? Of(within) : null,
                                    Markdown = t.Markdown.Replace(
                                        "[[1.",
                                        $"[[{name}.",
                                        StringComparison.Ordinal
                                    ),
                                }
                            ),
                        ],
                        Notes =
                        [
                            .. s.Notes.Select(n =>
                                n with
                                {
                                    Markdown = n.Markdown.Replace(
                                        "[[1.",
                                        $"[[{name}.",
                                        StringComparison.Ordinal
                                    ),
                                }
                            ),
                        ],
                    }
                ),
            ],
        };

        Locus Of(Locus locus) => locus with { Volume = name };
    }
}
