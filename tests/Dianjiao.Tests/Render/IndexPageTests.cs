using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dianjiao.Model;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Templates;

namespace Dianjiao.Tests.Render;

/// <summary>The indexes of a small edition, as readers get them.</summary>
public sealed class IndexPageTests
{
    private const string Text = """
        嘉定十一年、夏光定八年春二月，遵頊築城於葭州。
        遵頊以葭州當水陸之衝，久無守備，命李德任築城。
        五月丙子，金人入葭州。
        夏兵敗，退保鄜州城下，德任死之，遵頊哭之。

        """;

    private const string Names = """
        persons:
          - id: li-zunxu
            name: 李遵頊
            forms: [遵頊]
            pinyin: Li Zunxu
            en: Li Zunxu
            gloss: Ruler of Xia <1211>.
            dates: 1163–1226
            certainty: certain
            identifiers: { Wikidata: Q1, CBDB: 12 }
          - id: li-deren
            name: 李德任
            forms: [李德任, 德任]
            pinyin: Li Deren
        places:
          - id: jiazhou
            name: 葭州
            pinyin: Jiazhou
            en: Jiazhou
            coordinates: [38.0, 110.5]
            certainty: certain
          - id: fuzhou
            name: 鄜州
            pinyin: Fuzhou
            coordinates: [36.0, 109.4]
            certainty: probable
          - id: nowhere
            name: 無何有
            pinyin: Wuheyou
            certainty: unknown

        """;

    [Fact]
    public void ANameHasEveryOccurrenceInItsContext()
    {
        var page = Page("names/index.html", ("seeds/names.yml", Names));
        var entry = page.GetElementById("li-zunxu")!;
        Assert.Equal(
            ["1.1", "1.2", "1.4"],
            entry.QuerySelectorAll(".concordance .locus").Select(e => e.TextContent)
        );
        Assert.Equal(
            "../001/index.html#1.1",
            entry.QuerySelector(".concordance a")!.GetAttribute("href")
        );
        Assert.Equal(
            ["…光定八年春二月，", "", "…城下，德任死之，"],
            entry.QuerySelectorAll(".before").Select(e => e.TextContent)
        );
        Assert.Equal("築城於葭州。", entry.QuerySelector(".after")!.TextContent);
        Assert.Equal("遵頊", entry.QuerySelector(".forms span")!.TextContent);
        Assert.Contains("Ruler of Xia <1211>.", entry.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["1163–1226", "certain", "Wikidata Q1", "CBDB 12"],
            entry.QuerySelectorAll(".facts > *").Select(e => e.TextContent)
        );
    }

    [Fact]
    public void NamesStandInTheOrderOfTheSoundAndOfTheStrokes()
    {
        var page = Page("names/index.html", ("seeds/names.yml", Names));
        Assert.Equal(
            ["li-deren", "li-zunxu", "fuzhou", "jiazhou", "nowhere"],
            page.QuerySelectorAll(".entry").Select(e => e.Id)
        );
        Assert.Equal(
            ["L", "F", "J", "W"],
            page.QuerySelectorAll(".letter").Select(e => e.TextContent)
        );
        Assert.Equal(
            ["#li-deren", "#li-zunxu", "#nowhere", "#jiazhou", "#fuzhou"],
            page.QuerySelectorAll(".strokes dd a").Select(e => e.GetAttribute("href"))
        );
        Assert.Equal("7 strokes", page.QuerySelector(".strokes dt")!.TextContent);
    }

    [Fact]
    public void ANoteLinksToANameByItsId()
    {
        var page = Page(
            "001/index.html",
            ("seeds/names.yml", Names),
            (
                "seeds/001/notes.en.md",
                "## 1.2\nThe builder. See [[li-deren]] and [[li-zunxu|his father]].\n"
            )
        );
        Assert.Equal(
            [
                ("../names/index.html#li-deren", "Li Deren"),
                ("../names/index.html#li-zunxu", "his father"),
            ],
            page.QuerySelectorAll("aside.note .body a[href^='../names']")
                .Select(a => (a.GetAttribute("href")!, a.TextContent))
        );
    }

    [Fact]
    public void TheChronologyDatesEachHeadingAndWhatOtherWorksSayOfIt()
    {
        var page = Page(
            "chronology/index.html",
            (
                "seeds/001/parallels.yml",
                "- { at: 1.4, work: 金史, volume: 15, day: 興定二年五月丙子, date: 1218-05-31, quotation: 甲, agreement: date }\n"
            )
        );
        Assert.Equal(
            ["二月", "五月"],
            page.QuerySelectorAll(".chronicle-month h3 [lang]").Select(e => e.TextContent)
        );
        Assert.Equal("27\u00A0Feb\u00A0– 27\u00A0Mar", page.QuerySelector("h3 .days")!.TextContent);
        var entry = page.GetElementById("c-1.3")!;
        Assert.Equal("五月丙子", entry.QuerySelector(".text-date")!.TextContent);
        Assert.Equal("31\u00A0May\u00A01218", entry.QuerySelector(".when .days")!.TextContent);
        Assert.Equal("to the day", entry.QuerySelector(".certainty")!.TextContent);
        Assert.Equal(
            "../001/index.html#1.4-p1",
            entry.QuerySelector(".elsewhere a")!.GetAttribute("href")
        );
        Assert.Equal("another date", entry.QuerySelector("em")!.TextContent);
        Assert.Equal(
            ["金興定二年", "蒙古太祖十三年"],
            page.QuerySelectorAll(".chronicle-head .elsewhere [lang] span")
                .Select(e => e.TextContent)
        );
    }

    [Fact]
    public void TheTimelineHasAMarkForEachHeadingAndEachDayOfASource()
    {
        var page = Page(
            "chronology/index.html",
            (
                "seeds/001/parallels.yml",
                "- { at: 1.4, work: 金史, volume: 15, day: 興定二年五月丙子, date: 1218-05-31, quotation: 甲, agreement: date }\n"
            )
        );
        var marks = page.QuerySelectorAll("svg.timeline-wide a");
        Assert.Equal(["#c-1.1", "#c-1.3", "#c-1.3"], marks.Select(m => m.GetAttribute("href")));
        Assert.Equal(
            ["mark square", "mark disc", "mark diamond"],
            marks.Select(m => m.QuerySelector("path")!.ClassName)
        );
        Assert.Equal(
            marks.Select(m => m.GetAttribute("href")),
            page.QuerySelectorAll("svg.timeline-narrow a").Select(m => m.GetAttribute("href"))
        );
    }

    [Fact]
    public void TheGutterSaysTheDaysOfTheJulianCalendar()
    {
        var page = Page("001/index.html");
        Assert.Equal(
            ["27\u00A0Feb\u00A0– 27\u00A0Mar", "31\u00A0May"],
            page.QuerySelectorAll(".no .days").Select(e => e.TextContent)
        );
        Assert.EndsWith(
            " · 31\u00A0May\u00A01218",
            page.GetElementById("1.3")!.QuerySelector(".no a")!.GetAttribute("title"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ParallelsStandByWorkAndByVolumeInOrder()
    {
        var page = Page(
            "parallels/index.html",
            (
                "seeds/001/parallels.yml",
                """
                - { at: 1.2, work: 金史, volume: 116, quotation: 丁, agreement: agrees, checked: true }
                - { at: 1.4, lemma: 夏兵, work: 金史, volume: 15, day: 興定二年五月丙子, date: 1218-05-31, quotation: "甲<乙>", agreement: number, note: "See [[1.2]].", checked: true }
                - { at: 1.4, work: 元史, quotation: 丙, agreement: agrees }

                """
            )
        );
        Assert.Equal(["金史", "元史"], page.QuerySelectorAll("h2").Select(e => e.TextContent));
        Assert.Equal(
            ["金史 15", "金史 116", "元史 no volume given"],
            page.QuerySelectorAll("h3").Select(e => e.TextContent)
        );
        var first = page.QuerySelector(".passages li")!;
        Assert.Equal(
            "../001/index.html#1.4-p2",
            first.QuerySelector(".locus")!.GetAttribute("href")
        );
        Assert.Equal("夏兵", first.QuerySelector(".lemma")!.TextContent);
        Assert.Equal("甲<乙>", first.QuerySelector("blockquote")!.TextContent);
        Assert.Equal(
            "興定二年五月丙子 31\u00A0May\u00A01218 another number ",
            first.QuerySelector(".grounds")!.TextContent
        );
        Assert.Equal(
            "../001/index.html#1.2",
            first.QuerySelector(".remark a")!.GetAttribute("href")
        );
        Assert.Contains(
            "not compared with the work itself",
            page.QuerySelectorAll(".grounds")[^1].TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ThePlacesStandOnAMapAndInAListAndTheUnknownInTheListOnly()
    {
        var page = Page("places/index.html", ("seeds/names.yml", Names));
        foreach (var map in page.QuerySelectorAll("svg.map"))
        {
            var marks = map.QuerySelectorAll("a").ToDictionary(a => a.GetAttribute("href")!);
            Assert.Equal(["#fuzhou", "#jiazhou"], marks.Keys.Order());
            Assert.Equal("mark disc", marks["#jiazhou"].QuerySelector("path")!.ClassName);
            Assert.Equal("mark disc hollow", marks["#fuzhou"].QuerySelector("path")!.ClassName);
            Assert.Equal("葭州", marks["#jiazhou"].QuerySelector(".han")!.TextContent);
            // East of it and north of it.
            Assert.True(Number(marks["#jiazhou"], "x") > Number(marks["#fuzhou"], "x"));
            Assert.True(Number(marks["#jiazhou"], "y") < Number(marks["#fuzhou"], "y"));
        }

        Assert.Equal(
            ["fuzhou", "jiazhou", "nowhere"],
            page.QuerySelectorAll(".gazetteer .entry").Select(e => e.Id)
        );
        Assert.Equal(
            ["certain", "38.0° N, 110.5° E"],
            page.GetElementById("jiazhou")!
                .QuerySelectorAll(".facts > *")
                .Select(e => e.TextContent)
        );
        Assert.Equal(
            "../names/index.html#jiazhou",
            page.GetElementById("jiazhou")!.QuerySelector(".where a")!.GetAttribute("href")
        );
    }

    [Fact]
    public void TheLabelsOfAnEditionMeetNeitherEachOtherNorTheEdgeOfTheMap()
    {
        var loaded = Loaded.From(Repository.Specimen);
        var page = Render("places/index.html", loaded.Edition!)!;
        var map = Parse(page).QuerySelector("svg.map-wide")!;
        var labels = map.QuerySelectorAll("a text")
            .Select(t =>
                (
                    X: Number(t, "x"),
                    Y: Number(t, "y"),
                    // The least that a label can be wide: its characters.
                    Width: t.QuerySelector(".han")!.TextContent.Length * 15
                )
            )
            .ToList();
        Assert.Equal(map.QuerySelectorAll("a").Length, labels.Count);
        for (var i = 0; i < labels.Count; i++)
        {
            Assert.InRange(labels[i].X, 0, 1000 - labels[i].Width);
            for (var j = i + 1; j < labels.Count; j++)
            {
                var (a, b) = (labels[i], labels[j]);
                Assert.False(
                    Math.Abs(a.Y - b.Y) < 15 && a.X < b.X + b.Width && b.X < a.X + a.Width,
                    $"{a} meets {b}"
                );
            }
        }
    }

    [Fact]
    public void FrontMatterIsFilledButNotInAFence()
    {
        var page = Page(
            "introduction/index.html",
            (
                "seeds/pages/introduction.md",
                "---\ntitle: Introduction\n---\n\n{{interventions}}\n\n{{progress}}\n\n{{sigla}}\n\n{{versions}}\n\n```\n{{sigla}}\n```\n"
            ),
            (
                "seeds/001/apparatus.yml",
                "- { emend: 1.2, lemma: 守備, reading: 守偹, kind: copyist, reason: A test. }\n- { punctuate: 1.4, lemma: 夏兵, reading: 夏，兵, reason: A test. }\n"
            ),
            ("seeds/001/translation.en.md", "## 1.1\nWords.\n")
        );
        Assert.Equal(
            [
                "emendation: a slip of the pen or the scanner",
                "1",
                "punctuation",
                "1",
                "Together",
                "2",
            ],
            page.QuerySelectorAll("td").Select(c => c.TextContent)
        );
        var items = page.QuerySelectorAll("main li").Select(l => l.TextContent).ToList();
        Assert.Contains("卷一, en: 1/4 segments", items[0], StringComparison.Ordinal);
        Assert.Contains(items, i => i.StartsWith("SHA-256", StringComparison.Ordinal));
        Assert.Equal("{{sigla}}", page.QuerySelector("pre")!.TextContent.Trim());
    }

    [Fact]
    public void TheApparatusIsCountedByKind()
    {
        var page = Page(
            "apparatus/index.html",
            (
                "seeds/001/apparatus.yml",
                "- { emend: 1.2, lemma: 守備, reading: 守偹, kind: copyist, reason: A test. }\n- { punctuate: 1.4, lemma: 夏兵, reading: 夏，兵, reason: A test. }\n"
            )
        );
        Assert.Equal(
            ["k_emend-copyist", "k_punctuate"],
            page.QuerySelectorAll(".by-kind input").Select(i => i.Id)
        );
        Assert.Equal(
            ["2", "1", "1"],
            page.QuerySelectorAll(".by-kind .count").Select(c => c.TextContent)
        );
        Assert.Equal(
            ["k_emend-copyist", "k_punctuate"],
            page.QuerySelectorAll(".entries > div").Select(d => d.ClassName)
        );
    }

    [Fact]
    public void AnEditionWithoutNamesHasNoIndexOfThem()
    {
        Assert.Null(Find("names/index.html", []));
        Assert.Empty(Page("index.html").QuerySelectorAll("a[href^='names']"));
    }

    private static IDocument Page(string path, params (string Path, string Content)[] files) =>
        Parse(Find(path, files)!);

    private static IDocument Parse(string page) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(page);

    private static double Number(IElement element, string attribute) =>
        double.Parse(
            (element.QuerySelector("text") ?? element).GetAttribute(attribute)!,
            CultureInfo.InvariantCulture
        );

    private static string? Find(string path, (string Path, string Content)[] files)
    {
        using var seeds = new SeedFolder([("seeds/001/text.txt", Text), .. files]);
        var loaded = Loaded.From(seeds.Root);
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == Severity.Error);
        return Render(path, loaded.Edition!);
    }

    private static string? Render(string path, Edition edition)
    {
        var diagnostics = new DiagnosticBag();
        var theme = Theme.Read(Repository.Path("templates"));
        var page = PageRenderer
            .Create(TemplateSet.Parse(theme, diagnostics), FontSheets.None)!
            .Render(edition)
            .FirstOrDefault(f => f.Path == path);
        Assert.Empty(diagnostics.ToSorted());
        return page is null ? null : Encoding.UTF8.GetString(page.Content.Span);
    }
}
