using System.Text;
using Dianjiao.Base;
using Dianjiao.Model;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Templates;
using Dianjiao.Script;

namespace Dianjiao.Tests.Render.Search;

public sealed class SearchRendererTests
{
    private static readonly Edition Seed = Loaded.From(Repository.Specimen).Edition!;

    [Fact]
    public void OneVolumeIsOneShard()
    {
        var scripts = new SearchScripts(Seed);
        Assert.Equal(1, scripts.ShardCount);
        Assert.Equal(
            [
                "search/text-001.js",
                "search/text-pages.js",
                "search/ix-0.js",
                "search/manifest.js",
                "search/index.html",
                "zh-Hant/search/index.html",
            ],
            scripts.Files.Select(f => f.Path)
        );
        Assert.Equal(RenderCounts.Of(Seed.Volumes[0]), scripts.Files[0].Counts);
    }

    [Fact]
    public void ThePairsAreThoseOfTheTextsAndNoOthers()
    {
        var scripts = new SearchScripts(Seed);
        var expected = new Dictionary<(string, string), SortedSet<int>>();
        var number = 0;
        foreach (var texts in scripts.Volumes.SelectMany(v => scripts.Texts(v.Folder)))
        {
            foreach (var text in texts)
            {
                var letters = Letters(text);
                for (var i = 0; i < letters.Count; i++)
                {
                    if (letters[i] != "$")
                    {
                        var key = (letters[i], i + 1 < letters.Count ? letters[i + 1] : "$");
                        expected.TryAdd(key, []);
                        expected[key].Add(number);
                    }
                }
            }

            number++;
        }

        Assert.True(expected.Count > 1000);
        Assert.All(expected, p => Assert.Equal(p.Value, scripts.Pair(p.Key.Item1, p.Key.Item2)));
        Assert.Empty(scripts.Pair("石", "囧"));
    }

    [Fact]
    public void TheTextsAreTheModel()
    {
        var scripts = new SearchScripts(Seed);
        var volume = Seed.Volumes[0];
        foreach (var (segment, texts) in volume.Segments.Zip(scripts.Texts("001")))
        {
            Assert.Equal(segment.Reading, texts[0]);
            var emended = segment.Tokens.Any(t => !t.IsMark && t.Origin != TokenOrigin.Both);
            Assert.Equal(
                emended,
                texts.Contains(segment.ReceivedBody) && segment.ReceivedBody != segment.Reading
            );
            Assert.Equal(
                1
                    + (emended ? 1 : 0)
                    + segment.Translations.Count(t => t.Markdown.Length > 0)
                    + segment.Apparatus.Length
                    + segment.Notes.Length
                    + segment.Parallels.Length,
                texts.Count
            );
        }
    }

    [Theory]
    [InlineData("sluice")]
    [InlineData("jian")]
    [InlineData("1218")]
    public void AWordIsFoundInLowerCase(string word)
    {
        var scripts = new SearchScripts(Seed);
        var expected = scripts
            .Volumes.SelectMany(v => scripts.Texts(v.Folder))
            .Select((texts, i) => (texts, i))
            .Where(s => s.texts.Any(t => Words(t).Contains(word)))
            .Select(s => s.i);
        Assert.Equal(expected, scripts.Word(word));
        Assert.NotEmpty(scripts.Word(word));
    }

    [Fact]
    public void TheBytesAreTheSameEveryTime()
    {
        var first = new SearchScripts(Seed).Files;
        var second = new SearchScripts(Loaded.From(Repository.Specimen).Edition!).Files;
        Assert.Equal(first.Select(f => f.Path), second.Select(f => f.Path));
        Assert.All(
            first.Zip(second),
            p =>
                Assert.True(p.First.Content.Span.SequenceEqual(p.Second.Content.Span), p.First.Path)
        );
    }

    [Fact]
    public void LargeNumbersAndManyShardsKeepTheirPlace()
    {
        // Characters from every plane that texts use, so that the shards' order is that of the page's script.
        int[] starts = [0x4E00, 0x3400, 0x20000, 0x30000, 0xE000, 0xF0000, 0x17000];
        var random = new Random(41);
        var volume = Seed.Volumes[0];
        var segment = volume.Segments[0] with
        {
            Translations = [],
            Notes = [],
            Apparatus = [],
            Parallels = [],
        };
        var volumes = Enumerable
            .Range(1, 18_000)
            .Select(n =>
                volume with
                {
                    Name = $"{n}",
                    Folder = $"{n:00000}",
                    Segments =
                    [
                        segment with
                        {
                            Tokens =
                            [
                                .. Enumerable
                                    .Range(0, 9)
                                    .Select(i =>
                                        i == 8 ? '卷' : starts[random.Next(7)] + random.Next(90)
                                    )
                                    .Select((c, i) => new Token(c, TokenOrigin.Both, false, i)),
                            ],
                        },
                    ],
                }
            )
            .ToArray();
        var scripts = new SearchScripts(Seed with { Volumes = [.. volumes], Pages = [] });
        Assert.True(scripts.ShardCount > 5);
        Assert.All(
            scripts.Files.Where(f => f.Path.StartsWith("search/ix-", StringComparison.Ordinal)),
            f => Assert.InRange(f.Content.Length, 1, 200 * 1024)
        );
        Assert.Equal(Enumerable.Range(0, 18_000), scripts.Pair("卷", "$"));
        foreach (var number in new[] { 0, 1, 127, 128, 16_383, 16_384, 17_999 })
        {
            var letters = Letters(volumes[number].Segments[0].Reading);
            Assert.All(
                letters.Zip(letters.Skip(1)),
                p => Assert.Contains(number, scripts.Pair(p.First, p.Second))
            );
        }
    }

    [Fact]
    public void TheManifestHasTheVariantsOfTheEditionAndNoOthers()
    {
        var variants = new SearchScripts(Seed).Variants.Split(' ');
        Assert.Contains(
            variants,
            v =>
                v.Contains('陳', StringComparison.Ordinal)
                && v.Contains('陈', StringComparison.Ordinal)
        );
        Assert.DoesNotContain(variants, v => v.Contains('龟', StringComparison.Ordinal));
        Assert.Equal(variants.Distinct(), variants);
    }

    [Fact]
    public void AMissingTemplateIsADiagnostic()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(
            Dianjiao.Render.Search.SearchRenderer.Create(
                TemplateSet.Parse(Theme.Empty, diagnostics),
                FontSheets.None
            )
        );
        Assert.Equal(["DJ6002"], diagnostics.ToSorted().Select(d => d.Code.Id));
    }

    /// <summary>The Han characters, folded; $ for a word between them.</summary>
    private static List<string> Letters(string text)
    {
        var letters = new List<string>();
        foreach (var rune in text.EnumerateRunes())
        {
            if (
                rune.Value >= 0x2E80
                && !PunctuationMarks.IsMark(rune.Value)
                && !(rune.Value is >= 0xFF00 and < 0xFFF0)
            )
            {
                letters.Add(new Rune(VariantTable.Canonical(rune.Value)).ToString());
            }
            else if (Rune.IsLetterOrDigit(rune) && letters is not [.., "$"])
            {
                letters.Add("$");
            }
        }

        return letters;
    }

    private static string[] Words(string text) =>
        new string([
            .. text.Where(c => c is not ('\'' or '’'))
                .Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' '),
        ]).Split(' ');
}
