using System.IO.Compression;
using System.Text;
using Dianjiao.Model;
using Dianjiao.Proof;
using Dianjiao.Render.Fonts;

namespace Dianjiao.Tests.Proof;

/// <summary>A book in which one thing is not as the edition has it is found out, and what it is is said.</summary>
public sealed class BookProofTests : IClassFixture<BookProofTests.Built>
{
    private readonly Built built;

    public BookProofTests(Built built) => this.built = built;

    [Fact]
    public void TheBookAsItWasWrittenIsProved()
    {
        var (counts, found) = Check(built.Site);

        Assert.Empty(found);
        Assert.Equal(
            (3, 2, 2, 1, 1),
            (counts.Segments, counts.Notes, counts.Apparatus, counts.Parallels, counts.Commentaries)
        );
        Assert.True(counts is { Pages: > 5, Links: > 20 });
    }

    [Theory]
    // A character of each lane, and a mark.
    [InlineData("id=\"s1.1\"", "嘉定", "嘉", "1.1 reads “")]
    [InlineData("id=\"s1.1\"", "，", "", "1.1 reads “")]
    [InlineData("id=\"s1.2\"", "title=\"U+E863\"", "title=\"U+E864\"", "1.2 reads “")]
    [InlineData("class=\"tr\"", "wall", "wal", "the en translation of 1.1 is not the translator's")]
    [InlineData("class=\"tr\"", "tr", "t", "1.1 has 0 translations in en, not one")]
    [InlineData("class=\"biao\"", "biao", "b", "1.1 has 0 texts, not one")]
    // A word of a note, of a reason, of a remark, of a quotation; a lemma.
    [InlineData("id=\"s1.1-n1\"", "ridge", "river", "the words of the note 1.1-n1 are not")]
    [InlineData("id=\"s1.1-n1\"", "北山", "山", "the note 1.1-n1 lacks 北山")]
    [InlineData("id=\"s1.2-a2\"", "Characters", "Letters", "the words of the apparatus 1.2-a2")]
    [InlineData("id=\"s1.1-p1\"", "later", "sooner", "the words of the parallel 1.1-p1 are not")]
    [InlineData("id=\"s1.1-p1\"", "築城北山", "築城南山", "the parallel 1.1-p1 lacks 築城北山")]
    [InlineData("id=\"s1.1-p1\"", "北山記", "記", "the parallel 1.1-p1 lacks 北山記")]
    [InlineData("id=\"s1.1-p1\"", "二月", "月", "the parallel 1.1-p1 lacks 二月")]
    [InlineData("id=\"s1.1-p1\"", "1218-03-02", "1218", "the parallel 1.1-p1 lacks 1218-03-02")]
    // What the base text has, who has a reading, and what it is.
    [InlineData("id=\"s1.2-a2\"", "盜劫", "盜", "the apparatus 1.2-a2 lacks 盜劫")]
    [InlineData("id=\"s1.2-a2\"", "after D", "after", "the apparatus 1.2-a2 lacks D")]
    [InlineData("id=\"s1.2-a1\"", ">E<", "><", "the apparatus 1.2-a1 lacks E")]
    [InlineData("id=\"s1.2-a1\"", "山水", "水", "the apparatus 1.2-a1 lacks 山水")]
    // What stands where, and what it is.
    [InlineData("id=\"s1.1-n1\"", "1.1-n1", "1.1-n9", "the note 1.1-n9 is not in the edition")]
    [InlineData("id=\"s1.1-n1\"", "1.1-n1", "1.1-n9", "1.1-n1 is missing")]
    [InlineData("id=\"s1.2-n1\"", "1.2-n1", "1.1-n1", "1.1-n1 stands a second time")]
    [InlineData("data-kind=\"note\"", "note", "remark", "the note 1.1-n1 is not among its like")]
    [InlineData("data-kind=\"commentary\"", "commentary", "remark", "1.3 is commentary in the")]
    [InlineData("href=\"#s1.1-n1\"", "1.1-n1", "1.1-n9", "#s1.1-n9 leads to no place on its page")]
    [InlineData("href=\"about.xhtml\"", "about", "abuot", "the link abuot.xhtml leads nowhere")]
    [InlineData("Of this ridge", "ridge", "river", "the page a is not the editor's")]
    [InlineData("id=\"s1.1\"", "<p", "<q", "not well-formed XML")]
    public void OneThingThatIsOtherwiseIsFound(string after, string from, string to, string message)
    {
        var folder = Directory.CreateTempSubdirectory("dianjiao-book-").FullName;
        try
        {
            built.CopyWith(folder, after, from, to);
            Assert.Contains(
                Check(folder).Found,
                m => m.Contains(message, StringComparison.Ordinal)
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A siglum that other letters touch is none; the edges of a block part words as a blank does.</summary>
    [Theory]
    [InlineData("p", true)]
    [InlineData("div", true)]
    [InlineData("li", true)]
    [InlineData("td", true)]
    [InlineData("a", false)]
    [InlineData("b", false)]
    [InlineData("code", false)]
    [InlineData("del", false)]
    [InlineData("em", false)]
    [InlineData("i", false)]
    [InlineData("ins", false)]
    [InlineData("mark", false)]
    [InlineData("small", false)]
    [InlineData("span", false)]
    [InlineData("strong", false)]
    [InlineData("sub", false)]
    [InlineData("sup", false)]
    public void WordsOfTwoBlocksAreTwo(string element, bool isBlock)
    {
        var folder = Directory.CreateTempSubdirectory("dianjiao-book-").FullName;
        try
        {
            built.CopyWith(folder, "id=\"s1.2-a1\"", ">E<", $">z<{element}>E</{element}>z<");
            Assert.Equal(
                isBlock ? [] : ["the apparatus 1.2-a1 lacks E"],
                Check(folder)
                    .Found.Select(m => m[(m.IndexOf(": ", StringComparison.Ordinal) + 2)..])
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void WhatIsMissingOrNoneIsTold()
    {
        var folder = Directory.CreateTempSubdirectory("dianjiao-book-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "downloads"));
            Assert.StartsWith(
                "it cannot be read",
                Check(folder).Found.Single(),
                StringComparison.Ordinal
            );
            File.WriteAllText(Path.Combine(folder, BookProof.Path), "no archive");
            Assert.StartsWith(
                "it cannot be read",
                Check(folder).Found.Single(),
                StringComparison.Ordinal
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A template that shows all that it was given, but not as what it is: the proof of the written pages leaves that open.</summary>
    [Fact]
    [Trait("Proves", "DJ5008")]
    public void VerifyReadsTheBookBack()
    {
        var segment = File.ReadAllText(Path.Combine(Built.Templates, "epub/parts/segment.html"));
        using var seeds = new SeedFolder([
            .. Built.Files,
            (
                "templates/epub/parts/segment.html",
                segment.Replace("class=\"tr\"", "class=\"lane\"", StringComparison.Ordinal)
            ),
        ]);
        var site = seeds.Full("site");
        Assert.False(Built.Build(seeds.Root, site).HasErrors);
        var verified = Pipeline.Verify(seeds.Root, site, Built.Templates, Built.Fonts);
        var first = verified.Diagnostics.First(d => d.Severity == Severity.Error);
        Assert.Equal((Codes.BookDiffers, BookProof.Path), (first.Code, first.Path));

        verified = Pipeline.Verify(built.Root, built.Site, Built.Templates, Built.Fonts);
        Assert.False(verified.HasErrors);
        Assert.StartsWith("and the book: ", verified.Summary[^1], StringComparison.Ordinal);
    }

    private (SiteProofCounts Counts, List<string> Found) Check(string site)
    {
        var diagnostics = new DiagnosticBag();
        var counts = BookProof.Check(built.Edition, site, diagnostics);
        return (counts!, [.. diagnostics.ToSorted().Select(d => d.Message)]);
    }

    /// <summary>A small edition with something of each kind, and its book.</summary>
    public sealed class Built : IDisposable
    {
        public static readonly string Templates = Repository.Path("templates");
        public static readonly FontSettings Fonts = new([], null, 1);

        public static readonly (string, string)[] Files =
        [
            (
                "seeds/edition.yml",
                "title: 北山志\nlanguage: en\noutputs: [epub]\ntranslations: [{ language: en, name: English }]\n"
                    + "witnesses: [{ siglum: D, name: A digital text }, { siglum: E, name: Another }]\n"
            ),
            (
                "seeds/001/text.txt",
                "嘉定十一年春二月，築城於北山。\n北山當水陸之衝，久\uE863守備，民苦盜劫。\n〈按：此事可疑。〉\n"
            ),
            (
                "seeds/001/translation.en.md",
                "## 1.1\n\nSpring. A wall was built.\n\n## 1.2\n\nNobody had kept watch.\n"
            ),
            (
                "seeds/001/notes.en.md",
                "## 1.1 北山\nA ridge, see [[1.2]]. So *they* say.\n\n- once\n- twice\n\n## 1.2 水陸\nBoth ways.\n"
            ),
            (
                "seeds/001/apparatus.yml",
                "- { emend: 1.2, lemma: 盜劫, reading: 盜刧, witness: D, reason: Characters that Dictionaries take for one. }\n"
                    + "- { variant: 1.2, lemma: 水陸, readings: { E: 山水 }, reason: Everyone knows. }\n"
            ),
            (
                "seeds/001/parallels.yml",
                "- { at: 1.1, lemma: 築城, work: 北山記, quotation: 築城北山, date: 1218-03-02, day: 二月, agreement: agrees, note: A later work., checked: true }\n"
            ),
            ("seeds/pages/a.md", "---\ntitle: A\n---\n\nOf this ridge much was written.\n"),
        ];

        private readonly SeedFolder seeds = new(Files);

        public Built()
        {
            Edition = Loaded.From(seeds.Root).Edition!;
            var result = Build(Root, Site);
            Assert.False(
                result.HasErrors,
                string.Join('\n', result.Diagnostics.Select(d => d.Message))
            );
        }

        public Edition Edition { get; }

        public string Root => seeds.Root;

        public string Site => Path.Combine(seeds.Root, "site");

        public static PipelineResult Build(string root, string site) =>
            Pipeline.Build(root, site, Templates, Fonts);

        /// <summary>The same book, but for one thing on the first page that has it.</summary>
        public void CopyWith(string folder, string after, string from, string to)
        {
            var path = Path.Combine(folder, BookProof.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(Path.Combine(Site, BookProof.Path), path);
            using var book = ZipFile.Open(path, ZipArchiveMode.Update);
            foreach (var entry in book.Entries.Where(e => e.FullName.EndsWith(".xhtml")).ToList())
            {
                var text = Read(entry);
                var start = text.IndexOf(after, StringComparison.Ordinal);
                if (start < 0)
                {
                    continue;
                }

                var at = text.IndexOf(from, start, StringComparison.Ordinal);
                Assert.True(at >= 0, from);
                var name = entry.FullName;
                entry.Delete();
                using var stream = book.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text[..at] + to + text[(at + from.Length)..]));
                return;
            }

            Assert.Fail(after);
        }

        public void Dispose() => seeds.Dispose();

        private static string Read(ZipArchiveEntry entry)
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }
    }
}
