using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Model.Markdown;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Templates;

namespace Dianjiao.Tests.Render;

public sealed class PageRendererTests
{
    private static readonly SourceFile File = SourceFile.FromText(
        "seeds/041/text.txt",
        "甲乙、幹以私者。"
    );

    [Fact]
    public void AReferenceStandsAfterItsLemmaWithWhatWasPutInForIt()
    {
        var note = new Note(
            "n1",
            "notes",
            "en",
            1,
            Locus(),
            new CharacterRange(2, 4),
            "幹以",
            "Gloss. Body.",
            Span()
        )
        {
            Prose = Prose("Gloss. Body."),
        };
        var page = Render(
            Segment(SegmentKind.Detail) with
            {
                Notes =
                [
                    note with
                    {
                        Id = "n2",
                        Number = 2,
                        Lemma = new CharacterRange(2, 3),
                    },
                    note,
                ],
            }
        );
        var cell = page.QuerySelector(".biao")!;
        Assert.Equal("甲乙、幹干2以1私者。", cell.TextContent);
        Assert.Equal("甲乙幹以私者", page.QuerySelector(".bai")!.TextContent);
        Assert.Equal("幹", cell.QuerySelector(".rec")!.TextContent);
        Assert.Equal("干", cell.QuerySelector(".emd")!.TextContent);
        var aside = page.GetElementById("n1")!;
        Assert.Equal("note", aside.GetAttribute("data-kind"));
        Assert.Equal("Gloss.", aside.QuerySelector("summary .gloss")!.TextContent);
        Assert.Equal("Body.", aside.QuerySelector(".body p")!.TextContent);
        Assert.Equal("n1", page.QuerySelector("#ref-n1")!.GetAttribute("href")![1..]);
    }

    [Theory]
    [InlineData("", "以 base text")]
    [InlineData("apparatus: positive\n", "D; 以 base text")]
    public void APositiveApparatusSaysWhoHasTheReading(string settings, string gloss)
    {
        using var seeds = new SeedFolder(
            ("seeds/edition.yml", settings + "witnesses: [{ siglum: D, name: Another }]\n"),
            ("seeds/001/text.txt", "嘉定十一年春二月，幹以私者。\n"),
            (
                "seeds/001/apparatus.yml",
                "- emend: 1.1\n  lemma: 以\n  reading: 已\n  witness: D\n  reason: r\n"
            )
        );
        var diagnostics = new DiagnosticBag();
        var edition = EditionBuilder.Build(
            EditionReader.Read(seeds.Root, diagnostics)!,
            diagnostics
        );
        var file = PageRenderer
            .Create(TemplateSet.Parse(Theme(), diagnostics), FontSheets.None)!
            .Render(edition)
            .Single(f => f.Counts is not null);
        var entry = new HtmlParser()
            .ParseDocument(Encoding.UTF8.GetString(file.Content.Span))
            .QuerySelector("aside.apparatus")!;
        Assert.Equal(gloss, entry.QuerySelector(".gloss")!.TextContent);
        Assert.Equal(
            settings.Length == 0,
            entry.QuerySelector(".grounds")!.TextContent.Contains('D', StringComparison.Ordinal)
        );
    }

    /// <summary>And no other's, though pages are rendered at the same time and the first takes longest.</summary>
    [Fact]
    public void OfATemplatesFaultsThatOfTheFirstPageIsReported()
    {
        using var seeds = new SeedFolder(
            ("seeds/001/text.txt", "嘉定十一年春二月，幹以私者。\n"),
            ("seeds/002/text.txt", "嘉定十二年春二月，幹以私者。\n"),
            ("seeds/003/text.txt", "嘉定十三年春二月，幹以私者。\n")
        );
        var diagnostics = new DiagnosticBag();
        var edition = EditionBuilder.Build(
            EditionReader.Read(seeds.Root, diagnostics)!,
            diagnostics
        );
        var theme = Theme();
        theme = theme with
        {
            Templates = theme.Templates.SetItem(
                "volume.html",
                "{{ if previous.size == 0 }}{{ for i in 1..1000 }}{{ for j in 1..1000 }}{{ end }}{{ end }}{{ title.a }}{{ else }}{{ title.b }}{{ end }}"
            ),
        };
        var paths = PageRenderer
            .Create(TemplateSet.Parse(theme, diagnostics), FontSheets.None)!
            .Render(edition)
            .Select(f => f.Path)
            .ToList();
        var fault = Assert.Single(diagnostics.ToSorted(), d => d.Code == Codes.TemplateError);
        Assert.StartsWith("there is no member a here", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(paths, p => p.StartsWith("00", StringComparison.Ordinal));
        Assert.Contains("index.html", paths);
    }

    [Fact]
    public void ACharacterWithoutAShapeIsThereWithItsCodePoint()
    {
        var tokens = ImmutableArray.Create(
            new Token(0xE863, TokenOrigin.Both, false, 0),
            new Token(0x1, TokenOrigin.Both, false, 1)
        );
        var page = Render(Segment(SegmentKind.Detail) with { Tokens = tokens });
        var gaps = page.QuerySelectorAll(".biao .gap");
        Assert.Equal(["U+E863", "U+0001"], gaps.Select(g => g.GetAttribute("data-cp")));
        Assert.Equal("\uE863\uFFFD", page.QuerySelector(".biao")!.TextContent);
    }

    /// <summary>Wherever it stands: in a reading, by number too; alone where no element may be, as in a title.</summary>
    [Fact]
    public void ACharacterWithoutAShapeIsShownAsASignInAllOfAPage()
    {
        using var seeds = new SeedFolder(
            ("seeds/edition.yml", "title: \"書\uE863\"\n"),
            ("seeds/001/text.txt", "嘉定十一年春二月，幹以私者。\n"),
            (
                "seeds/001/apparatus.yml",
                "- variant: 1.1\n  lemma: 以\n  readings: { 殿: \"\\U000F0000\" }\n  reason: r\n"
            )
        );
        var diagnostics = new DiagnosticBag();
        var edition = EditionBuilder.Build(
            EditionReader.Read(seeds.Root, diagnostics)!,
            diagnostics
        );
        var files = PageRenderer
            .Create(TemplateSet.Parse(Theme(), diagnostics), FontSheets.None)!
            .Render(edition)
            .ToList();
        var page = Parse(files.Single(f => f.Counts is not null));
        Assert.Equal(
            "U+F0000",
            page.QuerySelector("aside.apparatus .rdg .gap")?.GetAttribute("data-cp")
        );
        Assert.Contains("書〓", page.Title, StringComparison.Ordinal);
        Assert.All(
            page.QuerySelectorAll("*").SelectMany(e => e.Attributes),
            a => Assert.DoesNotContain("\uE863", a.Value, StringComparison.Ordinal)
        );
        Assert.All(
            page.Descendants<IText>()
                .Where(t => t.Data.Contains('\uE863', StringComparison.Ordinal)),
            t =>
                Assert.True(
                    t.ParentElement!.ParentElement!.ClassList.Contains("gap")
                        || t.ParentElement.LocalName == "script"
                )
        );
        Assert.NotEmpty(page.QuerySelectorAll(".gap[data-cp='U+E863']"));

        IDocument Parse(OutputFile file) =>
            new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Content.Span));
    }

    [Fact]
    public void ACommentaryHasLanesOfItsOwnAndItsOpeningOutsideThem()
    {
        var page = Render(
            Segment(SegmentKind.Commentary) with
            {
                Opening = "〈按：",
                Closing = "〉",
            }
        );
        var aside = Assert.Single(page.QuerySelectorAll("aside[data-kind=commentary]"));
        Assert.Equal("41.1", aside.GetAttribute("data-locus"));
        Assert.NotNull(aside.QuerySelector(".bai"));
        Assert.Equal("甲乙、幹干以私者。", aside.QuerySelector(".biao")!.TextContent);
        Assert.Equal("〈按：", Assert.Single(aside.QuerySelectorAll(".label")).TextContent);
        Assert.Equal("〉", Assert.Single(aside.QuerySelectorAll(".closing")).TextContent);
    }

    [Fact]
    public void SaysWhatIsNotYetTranslatedAndWhatMayBeStale()
    {
        var page = Render(
            Segment(SegmentKind.Detail) with
            {
                Translations = [new Translation("en", SlotStatus.Empty, null, null, "", null)],
            },
            "en"
        );
        Assert.Equal("not yet translated", page.QuerySelector(".tr.l1 .empty")!.TextContent);
        page = Render(
            Segment(SegmentKind.Detail) with
            {
                Translations =
                [
                    new Translation("en", SlotStatus.Stale, null, null, "*Words*", Span())
                    {
                        Prose = Prose("*Words*"),
                    },
                ],
            },
            "en"
        );
        Assert.Equal("Words", page.QuerySelector(".tr.l1 em")!.TextContent);
        Assert.NotNull(page.QuerySelector(".tr.l1 .warning"));
    }

    [Fact]
    public void AnAliasLandsOnTheWhole() =>
        Assert.NotNull(
            Render(Segment(SegmentKind.Heading) with { Aliases = [new Locus("41", "2")] })
                .QuerySelector("[id='41.1'] [id='41.2']")
        );

    [Fact]
    public void AnApparatusEntryGivesLemmaReadingAndReason()
    {
        var basis = new Basis("It must be 干.", ["D"], Certainty.Probable, null, Span());
        var entry = new ApparatusEntry(
            "a1",
            27,
            ApparatusAction.Emend,
            EmendationKind.Conversion,
            Locus(),
            new CharacterRange(2, 4),
            "幹以",
            "干以",
            [],
            "",
            basis
        )
        {
            Reason = Prose(basis.Reason!),
        };
        var aside = Render(Segment(SegmentKind.Detail) with { Apparatus = [entry] })
            .GetElementById("a1")!;
        Assert.Equal(
            "aa 干以］ 幹以 base text",
            aside.QuerySelector("summary")!.TextContent.Trim()
        );
        Assert.Equal(
            "a conversion error; after D; probable",
            aside.QuerySelector(".grounds")!.TextContent
        );
        Assert.Contains("It must be 干.", aside.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void ABrokenTemplateIsADiagnosticAtItsPlace()
    {
        var diagnostics = new DiagnosticBag();
        var theme = Theme();
        theme = theme with
        {
            Templates = theme.Templates.SetItem("index.html", "<p>\n{{ nothing }}"),
        };
        var pages = PageRenderer.Create(TemplateSet.Parse(theme, diagnostics), FontSheets.None)!;
        Assert.DoesNotContain(
            pages.Render(Edition(Segment(SegmentKind.Detail))),
            f => f.Path == "index.html"
        );
        var found = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(Codes.TemplateError, found.Code);
        Assert.Equal("templates/index.html", found.Path);
        Assert.Equal(2, found.From.Line);
    }

    [Fact]
    public void AMissingTemplateIsADiagnostic()
    {
        var diagnostics = new DiagnosticBag();
        var theme = Theme();
        theme = theme with { Templates = theme.Templates.Remove("page.html") };
        Assert.Null(PageRenderer.Create(TemplateSet.Parse(theme, diagnostics), FontSheets.None));
        Assert.Contains(diagnostics.ToSorted(), d => d.Code == Codes.NoTemplate);
    }

    [Fact]
    public void ATemplateThatLosesTheNotesIsSeenInTheCounts()
    {
        var note = new Note("n1", "notes", "en", 1, Locus(), null, "", "Gloss.", Span())
        {
            Prose = Prose("Gloss."),
        };
        var theme = Theme();
        theme = theme with { Templates = theme.Templates.SetItem("parts/note.html", "{{ # }}") };
        var edition = Edition(Segment(SegmentKind.Detail) with { Notes = [note] });
        var counts = PageRenderer
            .Create(TemplateSet.Parse(theme, new DiagnosticBag()), FontSheets.None)!
            .Render(edition)
            .Single(f => f.Counts is not null)
            .Counts!;
        Assert.Equal(0, counts.Notes);
        Assert.NotEqual(RenderCounts.Of(edition.Volumes[0]), counts);
    }

    private static IDocument Render(Segment segment, params string[] languages)
    {
        var diagnostics = new DiagnosticBag();
        var edition = Edition(segment, languages);
        var file = PageRenderer
            .Create(TemplateSet.Parse(Theme(), diagnostics), FontSheets.None)!
            .Render(edition)
            .Single(f => f.Counts is not null);
        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal(RenderCounts.Of(edition.Volumes[0]), file.Counts);
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Content.Span));
    }

    private static Edition Edition(Segment segment, params string[] languages)
    {
        var year = new YearSection("嘉定十一年", [], 1218, [], 0, 1);
        var text = BaseReader.Read(File, new DiagnosticBag());
        var volume = new Volume(
            "41",
            "041",
            "卷四十一",
            text,
            [segment],
            [year],
            segment.Apparatus,
            [.. languages]
        );
        return new Edition(EditionSettings.Default("西夏書事"), [volume], [], []);
    }

    private static Segment Segment(SegmentKind kind) =>
        new()
        {
            Locus = Locus(),
            Kind = kind,
            Aliases = [],
            Heading = null,
            Span = Span(),
            Opening = "",
            Closing = "",
            Received = File.Text,
            Characters = new CharacterRange(0, 6),
            Tokens = Tokens(),
            YearIndex = 0,
            MonthLabel = "二月",
            DateLabel = "春二月",
            EntryInMonth = 1,
            Dates = [],
            Translations = [],
            Notes = [],
            Apparatus = [],
            Parallels = [],
        };

    /// <summary>甲乙、幹以私者。 with 幹 emended to 干.</summary>
    private static ImmutableArray<Token> Tokens() =>
        [
            new('甲', TokenOrigin.Both, false, 0),
            new('乙', TokenOrigin.Both, false, 1),
            new('、', TokenOrigin.Both, true, 2),
            new('幹', TokenOrigin.Received, false, 2),
            new('干', TokenOrigin.Emended, false, 3),
            new('以', TokenOrigin.Both, false, 3),
            new('私', TokenOrigin.Both, false, 4),
            new('者', TokenOrigin.Both, false, 5),
            new('。', TokenOrigin.Both, true, 6),
        ];

    private static Locus Locus() => new("41", "1");

    private static SourceSpan Span() => File.Span(0, File.Length);

    private static Prose Prose(string markdown) =>
        ProseReader.Read(markdown, Span(), "en", new DiagnosticBag());

    private static Theme Theme()
    {
        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, "Dianjiao.slnx")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return Dianjiao.Render.Theme.Read(Path.Combine(folder, "templates"));
    }
}
