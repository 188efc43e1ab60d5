using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Model;

namespace Dianjiao.BrowserTests;

/// <summary>An edition with far more than pages like: 360 notes more, a detail of 3,000 characters, a note of 4,000.</summary>
internal static class PrintStress
{
    private const int Notes = 360;

    public static Edition Of(Edition edition)
    {
        var volume = edition.Volumes[0];
        var number = volume.Segments.Sum(s => s.Notes.Length);
        var added = 0;
        var segments = volume.Segments.Select((s, i) => i == 40 ? Lengthen(s, 3000) : s).ToList();
        for (var round = 0; added < Notes; round++)
        {
            for (var i = 0; i < segments.Count && added < Notes; i++)
            {
                var segment = segments[i];
                var characters = segment.Characters.Length;
                // Eight long notes hang on one line; one note is longer than two pages.
                var length =
                    i == 60 ? 300 * 5
                    : added == 100 ? 4000
                    : 40 + (added * 37 % 260);
                var times = i == 60 && round == 0 ? 8 : 1;
                for (var t = 0; t < times; t++, added++)
                {
                    var start = characters * (round + t + 1) / (times + 6);
                    segments[i] = segments[i] with
                    {
                        Notes = segments[i]
                            .Notes.Add(
                                new Note(
                                    $"stress{added}",
                                    "notes",
                                    "en",
                                    ++number,
                                    segment.Locus,
                                    new CharacterRange(start, Math.Min(start + 1, characters)),
                                    "注",
                                    added == 100 ? Han(length) : SampleWords.Prose(added, length),
                                    segment.Span
                                )
                            ),
                    };
                }
            }
        }

        return edition with
        {
            Volumes = [volume with { Segments = [.. segments] }],
        };
    }

    private static Segment Lengthen(Segment segment, int characters)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var at = 0;
        foreach (var point in CodePoints.Of(Han(characters)))
        {
            var mark = PunctuationMarks.IsMark(point);
            tokens.Add(new Token(point, TokenOrigin.Both, mark, at));
            at += mark ? 0 : 1;
        }

        return segment with
        {
            Kind = SegmentKind.Detail,
            Characters = new CharacterRange(0, at),
            Tokens = tokens.ToImmutable(),
            Mentions = [],
            Translations =
            [
                .. segment.Translations.Select(t =>
                    t with
                    {
                        Markdown = SampleWords.Prose(7, characters * 6),
                        Mentions = [],
                    }
                ),
            ],
        };
    }

    private static string Han(int characters)
    {
        const string Sentence = "陳安遣卒久守其堤以備柳溪，河口林逢率眾修復之。";
        return string.Concat(Enumerable.Repeat(Sentence, (characters / Sentence.Length) + 1))[
            ..characters
        ];
    }
}
