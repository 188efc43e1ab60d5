using System.Text.RegularExpressions;
using Dianjiao.Render.Fonts;

namespace Dianjiao.Tests.Render.Fonts;

/// <summary>Which fonts volumes share, and which style sheet of a page asks which font for a character.</summary>
public sealed partial class FontSheetsTests
{
    private const string Text = "夏光定八年春二月，取米脂。\n夏人取之。\n〈按：此事可疑。〉\n";

    [FontFact]
    public void ManyVolumesShareACoreAndHaveTheRestThemselves()
    {
        var made = TwoVolumes();
        Assert.Equal(["001", "002"], made.Sheets.Volumes.Keys);
        Assert.Equal("assets/fonts-002.css", made.Sheets.Volumes["002"]);
        Assert.Contains("unicode-range", made.Files["assets/fonts-002.css"]);
        Assert.Contains("../assets/fonts-002.css", made.Files["002/index.html"]);
        Assert.DoesNotContain("fonts-001.css", made.Files["002/index.html"]);
        var song = made.Set.Fonts.Where(f => f.Wish.Voice == FontVoice.Song).ToList();
        Assert.Equal([null, 0, 1], song.Select(f => f.Volume));
        Assert.Empty(song[0].CodePoints.Intersect(song[1].CodePoints));
        Assert.Equal(
            made.Set.Fonts.Where(f => f.Volume is null).Sum(f => f.Content.Length)
                + Enumerable
                    .Range(0, 2)
                    .Max(i => made.Set.Fonts.Where(f => f.Volume == i).Sum(f => f.Content.Length)),
            made.Set.LargestPage
        );
    }

    /// <summary>A volume's style sheet comes after that of every page, and what comes last is asked first.</summary>
    [FontFact]
    public void NoVolumesRegularFontIsAskedForAHeadingsCharacter()
    {
        var made = TwoVolumes();
        var bold = made.Set.Fonts.Single(f => f.Wish.Voice == FontVoice.SongBold);
        Assert.Null(bold.Volume);
        Assert.Contains('龍', bold.CodePoints);
        Assert.Contains(
            '龍',
            made.Set.Fonts.Single(f => f is { Wish.Voice: FontVoice.Song, Volume: 1 }).CodePoints
        );
        var rules = made.Files["assets/fonts-002.css"].Split('\n');
        Assert.Contains(rules, r => r.Contains("weight:400") && Ranges(r).Contains('龍'));
        Assert.Contains(rules, r => r.Contains("weight:700"));
        Assert.DoesNotContain(rules, r => r.Contains("weight:700") && Ranges(r).Contains('龍'));
    }

    /// <summary>The search and the indexes show words of every volume.</summary>
    [FontFact]
    public void APageOfAllVolumesHasAllTheirFontsEachForItsOwnCharacters()
    {
        var made = TwoVolumes();
        Assert.Contains("../assets/fonts-pages.css", made.Files["search/index.html"]);
        Assert.DoesNotContain("fonts-pages.css", made.Files["404.html"]);
        var asked = made.Files["assets/fonts-pages.css"]
            .Split('\n')
            .Where(r =>
                r.Contains("\"Dianjiao Song\"", StringComparison.Ordinal)
                && r.Contains("weight:400;font-style:normal", StringComparison.Ordinal)
            )
            .Select(Ranges)
            .ToList();
        Assert.Equal(2, asked.Count);
        Assert.Empty(asked[0].Intersect(asked[1]));
        Assert.Equal(
            made.Set.Fonts.Where(f => f.Wish.Voice == FontVoice.Song && f.Volume is not null)
                .SelectMany(f => f.CodePoints)
                .Distinct()
                .Order(),
            asked.SelectMany(r => r).Order()
        );
    }

    [FontFact]
    public void FewVolumesShareAll()
    {
        using var seeds = new SeedFolder(
            ("seeds/001/text.txt", Text),
            ("seeds/002/text.txt", "夏光定八年三月，取龍。\n")
        );
        var made = MadeFonts.Of(Loaded.From(seeds.Root).Edition!);
        Assert.Equal("assets/fonts.css", Assert.Single(made.Sheets.OfAll));
        Assert.Empty(made.Sheets.Volumes);
        Assert.All(made.Set.Fonts, f => Assert.Null(f.Volume));
        Assert.Contains('龍', made.Characters(FontVoice.Song));
    }

    private static MadeFonts TwoVolumes()
    {
        using var seeds = new SeedFolder(
            ("seeds/001/text.txt", "夏光定八年春二月，取米脂。\n" + Range(0x4E00, 1500) + "\n"),
            ("seeds/002/text.txt", "夏光定八年三月，取龍。\n龍。" + Range(0x6000, 1500) + "\n")
        );
        return MadeFonts.Of(Loaded.From(seeds.Root).Edition!);
    }

    /// <summary>The characters that a rule is asked for.</summary>
    private static HashSet<int> Ranges(string rule) =>
        [
            .. Span()
                .Matches(rule)
                .SelectMany(m =>
                {
                    var first = Convert.ToInt32(m.Groups[1].Value, 16);
                    var last = m.Groups[2].Success ? Convert.ToInt32(m.Groups[2].Value, 16) : first;
                    return Enumerable.Range(first, last - first + 1);
                }),
        ];

    private static string Range(int first, int count) =>
        CodePoints.ToText([.. Enumerable.Range(first, count)]);

    [GeneratedRegex("U\\+([0-9A-F]+)(?:-([0-9A-F]+))?")]
    private static partial Regex Span();
}
