using Dianjiao.Model;
using Dianjiao.Proof;
using Book = Dianjiao.Tests.Proof.BookProofTests.Built;

namespace Dianjiao.Tests.Proof;

/// <summary>A page of the printed edition on which one thing is not as the edition has it is found out.</summary>
public sealed class PrintProofTests : IClassFixture<PrintProofTests.Built>
{
    private const string First = "print/index.html";
    private const string Second = "print/de/index.html";

    private readonly Built built;

    public PrintProofTests(Built built) => this.built = built;

    [Fact]
    public void ThePagesAsTheyWereWrittenAreProved() =>
        Assert.Empty(Found(built.Site, expected: 2));

    [Theory]
    // A character of the text, and a mark; one that no font has a shape for.
    [InlineData("data-locus=\"1.1\"", "嘉定", "嘉", "1.1 reads “")]
    [InlineData("data-locus=\"1.1\"", "，", "", "1.1 reads “")]
    [InlineData("data-locus=\"1.2\"", "U+E863", "U+E864", "1.2 reads “")]
    [InlineData("data-locus=\"1.2\"", "1.2", "1.1", "1.1 stands a second time")]
    [InlineData("data-locus=\"1.2\"", "1.2", "1.9", "1.9 is not in the edition")]
    [InlineData("data-locus=\"1.2\"", "1.2", "1.9", "1.2 is missing")]
    [InlineData("data-kind=\"commentary\"", "commentary", "remark", "1.3 is commentary in the")]
    // The translation, its language, and its place.
    [InlineData("class=\"cell tr\" lang", "wall", "wal", "the en translation of 1.1 is not the")]
    [InlineData(
        "class=\"cell tr\" lang",
        "\"en\"",
        "\"fr\"",
        "the en translation of 1.1 is not the"
    )]
    [InlineData("id=\"1.2\"", "1.2", "9.2", "the en translation of 1.2 is missing")]
    // A word of a note, of a reason, of a remark, of a quotation; a lemma.
    [InlineData("id=\"v001-1.1-n1\"", "ridge", "river", "the words of the note 1.1-n1 are not")]
    [InlineData("id=\"v001-1.1-n1\"", "北山", "山", "the note 1.1-n1 lacks 北山")]
    [InlineData("id=\"v001-1.2-a2\"", "Characters", "Letters", "the words of the apparatus 1.2-a2")]
    [InlineData(
        "id=\"v001-1.1-p1\"",
        "later",
        "sooner",
        "the words of the parallel 1.1-p1 are not"
    )]
    [InlineData("id=\"v001-1.1-p1\"", "築城北山", "築城南山", "the parallel 1.1-p1 lacks 築城北山")]
    [InlineData("id=\"v001-1.1-p1\"", "1218-03-02", "1218", "the parallel 1.1-p1 lacks 1218-03-02")]
    // What the base text has, who has a reading, and on whom one rests.
    [InlineData("id=\"v001-1.2-a2\"", "盜劫", "盜", "the apparatus 1.2-a2 lacks 盜劫")]
    [InlineData("id=\"v001-1.2-a2\"", "after D", "after", "the apparatus 1.2-a2 lacks D")]
    [InlineData("id=\"v001-1.2-a1\"", ">E<", "><", "the apparatus 1.2-a1 lacks E")]
    // What stands where, and what it is.
    [InlineData("id=\"v001-1.1-n1\"", "1.1-n1", "1.1-n9", "the note 1.1-n9 is not in the edition")]
    [InlineData("id=\"v001-1.1-n1\"", "1.1-n1", "1.1-n9", "1.1-n1 is missing")]
    [InlineData("id=\"v001-1.2-n1\"", "1.2-n1", "1.1-n1", "1.1-n1 stands a second time")]
    [InlineData("data-kind=\"note\"", "note", "apparatus", "the note 1.1-n1 is not among its like")]
    // The vertical edition, which has the entries without their reasons.
    [InlineData("data-for=\"v001-1.2-a1\"", "山水", "水", "1.2-a1 lacks 山水 where it is vertical")]
    [InlineData("data-for=\"v001-1.1-p1\"", "1.1-p1", "1.1-p9", "1.1-p9 is not in the edition")]
    [InlineData(
        "data-for=\"v001-1.1-p1\"",
        "1.1-p1",
        "1.1-p9",
        "1.1-p1 is missing where the text is"
    )]
    [InlineData(
        "data-for=\"v001-1.1-p1\"",
        "1.1-p1",
        "1.2-a1",
        "1.2-a1 stands a second time where"
    )]
    // The front matter.
    [InlineData("Of this ridge", "ridge", "river", "the page a is not the editor's")]
    public void OneThingThatIsOtherwiseIsFound(
        string after,
        string from,
        string to,
        string message
    ) => Assert.Contains(Changed(First, after, from, to), m => m.Contains(message));

    /// <summary>A siglum that other letters touch is none; the edges of a block part words as a blank does.</summary>
    [Theory]
    [InlineData("p", true)]
    [InlineData("div", true)]
    [InlineData("ul", true)]
    [InlineData("ol", true)]
    [InlineData("li", true)]
    [InlineData("blockquote", true)]
    [InlineData("span", false)]
    [InlineData("b", false)]
    public void WordsOfTwoBlocksAreTwo(string element, bool isBlock)
    {
        var found = Changed(
            First,
            "id=\"v001-1.2-a1\"",
            ">E<",
            $"></span></p>z<{element}>E</{element}>z<p><span><"
        );
        Assert.Equal(isBlock ? [] : ["the apparatus 1.2-a1 lacks E"], found);
    }

    [Fact]
    public void ThePageOfEachTranslationIsRead()
    {
        Assert.Contains(
            "the de translation of 1.1 is not the translator's",
            Changed(Second, "class=\"cell tr\" lang", "Mauer", "Maurer")
        );
        Assert.Contains(
            "1.1-n1 is missing",
            Changed(
                Second,
                "id=\"v001-1.1-n1\"",
                "<aside class=\"entry note",
                "<aside hidden class=\"entry note",
                "data-kind=\"note\"",
                ""
            )
        );
    }

    [Fact]
    public void APageThatIsMissingIsTold()
    {
        var folder = Directory.CreateTempSubdirectory("dianjiao-print-").FullName;
        try
        {
            built.CopyTo(folder);
            File.Delete(Path.Combine(folder, Second));
            Assert.Equal(["this page is missing"], Found(folder, expected: 1));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A template that shows all that it was given, but not as what it is: the proof of the written pages leaves that open.</summary>
    [Fact]
    [Trait("Proves", "DJ5009")]
    public void VerifyReadsThePrintedPageBack()
    {
        var template = File.ReadAllText(Path.Combine(Book.Templates, "parts/print-volume.html"));
        using var seeds = new SeedFolder([
            .. Built.Files,
            (
                "templates/parts/print-volume.html",
                template.Replace("<p data-for=", "<p data-entry=", StringComparison.Ordinal)
            ),
        ]);
        var site = seeds.Full("site");
        Assert.False(Book.Build(seeds.Root, site).HasErrors);
        var verified = Pipeline.Verify(seeds.Root, site, Book.Templates, Book.Fonts);
        var first = verified.Diagnostics.First(d => d.Severity == Severity.Error);
        Assert.Equal((Codes.PrintDiffers, Second), (first.Code, first.Path));

        verified = Pipeline.Verify(built.Root, built.Site, Book.Templates, Book.Fonts);
        Assert.False(verified.HasErrors);
        Assert.Equal("and 2 pages of the printed edition", verified.Summary[^1]);
    }

    /// <summary>What is said of a page on which some things, each behind the one before it, are exchanged.</summary>
    private List<string> Changed(string path, string after, params string[] exchanged)
    {
        var folder = Directory.CreateTempSubdirectory("dianjiao-print-").FullName;
        try
        {
            built.CopyTo(folder);
            var file = Path.Combine(folder, path);
            var html = File.ReadAllText(file);
            var at = html.IndexOf(after, StringComparison.Ordinal);
            Assert.True(at >= 0, after);
            if (exchanged.Length > 2)
            {
                at = html.LastIndexOf('<', at);
            }

            for (var i = 0; i < exchanged.Length; i += 2)
            {
                at = html.IndexOf(exchanged[i], at, StringComparison.Ordinal);
                Assert.True(at >= 0, exchanged[i]);
                html = html[..at] + exchanged[i + 1] + html[(at + exchanged[i].Length)..];
            }

            File.WriteAllText(file, html);
            return Found(folder, expected: 2);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private List<string> Found(string site, int expected)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Equal(expected, PrintProof.Check(built.Edition, site, diagnostics));
        return [.. diagnostics.ToSorted().Select(d => d.Message)];
    }

    /// <summary>A small edition with something of each kind in two translations, printed.</summary>
    public sealed class Built : IDisposable
    {
        public static readonly (string, string)[] Files =
        [
            .. Book.Files.Where(f => f.Item1 != "seeds/edition.yml"),
            (
                "seeds/edition.yml",
                "title: 北山志\nlanguage: en\noutputs: [print]\n"
                    + "translations: [{ language: en, name: English }, { language: de, name: Deutsch }]\n"
                    + "witnesses: [{ siglum: D, name: A digital text }, { siglum: E, name: Another }]\n"
            ),
            ("seeds/001/translation.de.md", "## 1.1\n\nFrühling. Man baute eine Mauer.\n"),
        ];

        private readonly SeedFolder seeds = new(Files);

        public Built()
        {
            Edition = Loaded.From(seeds.Root).Edition!;
            var result = Book.Build(Root, Site);
            Assert.False(
                result.HasErrors,
                string.Join('\n', result.Diagnostics.Select(d => d.Message))
            );
        }

        public Edition Edition { get; }

        public string Root => seeds.Root;

        public string Site => Path.Combine(seeds.Root, "site");

        public void CopyTo(string folder)
        {
            foreach (var path in new[] { First, Second })
            {
                var to = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(Path.Combine(Site, path), to);
            }
        }

        public void Dispose() => seeds.Dispose();
    }
}
