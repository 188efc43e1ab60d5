using System.Text.RegularExpressions;
using Dianjiao.Model;
using Dianjiao.Proof;

namespace Dianjiao.Tests.Proof;

/// <summary>A site in which one thing is not as the edition has it is found out, and what it is is said.</summary>
public sealed class SiteProofTests : IClassFixture<SiteProofTests.Built>
{
    private readonly Built built;

    public SiteProofTests(Built built) => this.built = built;

    [Fact]
    public void TheSiteAsItWasWrittenIsProved()
    {
        var (counts, found) = Check();

        Assert.Empty(found);
        Assert.Equal(
            (3, 2, 1, 1, 1),
            (counts.Segments, counts.Notes, counts.Apparatus, counts.Parallels, counts.Commentaries)
        );
    }

    [Theory]
    // A character of each lane, and a mark.
    [InlineData("class=\"bai\"", "北", "南", "白文 of 1.1 reads")]
    [InlineData("class=\"biao\"", "城", "墻", "標點 of 1.1 reads")]
    [InlineData("class=\"biao\"", "，", "", "標點 of 1.1 reads")]
    [InlineData("class=\"rec\"", "劫", "掠", "the received punctuation of 1.2 reads")]
    [InlineData("class=\"emd\"", "刧", "掠", "標點 of 1.2 reads")]
    // A word of the translation, of a note, of a reason, of a remark, of a quotation.
    [InlineData(
        "lang=\"en\"",
        "wall was",
        "dam was",
        "the en translation of 1.1 is not the translator's"
    )]
    [InlineData(
        "data-kind=\"note\"",
        "ridge",
        "river",
        "the words of the note 1.1-n1 are not the editor's"
    )]
    [InlineData(
        "data-kind=\"apparatus\"",
        "variant",
        "error",
        "the words of the apparatus 1.2-a1 are not the editor's"
    )]
    [InlineData(
        "data-kind=\"parallel\"",
        "later",
        "sooner",
        "the words of the parallel 1.1-p1 are not the editor's"
    )]
    [InlineData(
        "data-kind=\"parallel\"",
        "築城北山",
        "築城南山",
        "the quotation of the parallel 1.1-p1 is not the editor's"
    )]
    // What stands where, and what it is.
    [InlineData("id=\"1.1-n1\"", "1.1-n1", "1.1-n9", "the note 1.1-n9 is not in the edition")]
    [InlineData("id=\"1.1-n1\"", "1.1-n1", "1.1-n9", "the note 1.1-n1 stands 0 times")]
    [InlineData("data-series=\"notes\"", "notes", "sources", "is not among the notes")]
    [InlineData(
        "data-kind=\"commentary\"",
        "commentary",
        "remark",
        "the commentaries are not those of the edition"
    )]
    [InlineData("class=\"bai\"", "bai", "white", "1.1 has 0 cells of 白文, not one")]
    [InlineData("class=\"biao\"", "biao", "bai", "1.1 has 2 cells of 白文, not one")]
    [InlineData("class=\"biao\"", "biao", "bai", "1.1 has 0 cells of 標點, not one")]
    [InlineData("<div class=\"tr ", "\"tr", "\"t", "1.1 has 0 cells in en, not one")]
    [InlineData("<div class=\"tr ", "\"en\"", "\"de\"", "1.1 has 0 cells in en, not one")]
    [InlineData("class=\"n note", " id=\"1.1-n1\"", "", "the note without an id is not in the")]
    public void OneThingThatIsOtherwiseIsFound(string after, string from, string to, string message)
    {
        var page = built.Read("001/index.html");
        var start = page.IndexOf(after, StringComparison.Ordinal);
        Assert.True(start >= 0, after);
        var at = page.IndexOf(from, start, StringComparison.Ordinal);
        Assert.True(at >= 0, from);

        using (built.With("001/index.html", page[..at] + to + page[(at + from.Length)..]))
        {
            Assert.Contains(Check().Found, m => m.Contains(message, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("received")]
    [InlineData("base")]
    [InlineData("reading")]
    [InlineData("locus")]
    public void TheDataAreReadToo(string field)
    {
        var data = built.Read("001/edition.json");
        var changed = new Regex($"(\"{field}\": \"[^\"]*)[^\"](\")").Replace(data, "$1x$2", 1);
        Assert.NotEqual(data, changed);

        using (built.With("001/edition.json", changed))
        {
            Assert.Contains("its segments are not the edition's", Check().Found);
        }
    }

    [Theory]
    [InlineData("001/index.html", null, "this page is missing")]
    [InlineData("001/edition.json", null, "this file is missing")]
    [InlineData("001/edition.json", "{", "it cannot be read")]
    [InlineData("001/edition.json", "{}", "it cannot be read")]
    [InlineData("001/edition.json", "{ \"segments\": 3 }", "it cannot be read")]
    public void WhatIsMissingOrNoneIsTold(string path, string? content, string message)
    {
        using (built.With(path, content))
        {
            Assert.Contains(Check().Found, m => m.StartsWith(message, StringComparison.Ordinal));
        }
    }

    [Theory]
    [Trait("Proves", "DJ5003")]
    [InlineData("pages", true, "there is no site here")]
    [InlineData("pages", false, "there is no site here")]
    [InlineData("json", false, "there is no site here")]
    [InlineData("json", true, null)]
    public void AFolderWithoutASiteIsNotRead(string output, bool isThere, string? message)
    {
        using var seeds = new SeedFolder();
        var site = seeds.Full("none");
        if (isThere)
        {
            Directory.CreateDirectory(site);
        }

        var edition = built.Edition with
        {
            Settings = built.Edition.Settings with { Outputs = [output] },
        };
        var diagnostics = new DiagnosticBag();
        Assert.Equal(message is null, SiteProof.IsThere(edition, site, diagnostics));
        Assert.Equal(
            message is null ? [] : [("none/index.html", message, "run dianjiao build first")],
            diagnostics.ToSorted().Select(d => (d.Path, d.Message, d.Hint!))
        );
    }

    private (SiteProofCounts Counts, List<string> Found) Check()
    {
        var diagnostics = new DiagnosticBag();
        var counts = SiteProof.Check(built.Edition, built.Site, diagnostics);
        return (counts, [.. diagnostics.ToSorted().Select(d => d.Message)]);
    }

    /// <summary>A small edition with something of each kind, and its site.</summary>
    public sealed class Built : IDisposable
    {
        private readonly SeedFolder seeds = new(
            (
                "seeds/edition.yml",
                "title: 北山志\nlanguage: en\noutputs: [pages, json]\ntranslations:\n  - { language: en, name: English }\n"
            ),
            (
                "seeds/001/text.txt",
                "嘉定十一年春二月，築城於北山。\n北山當水陸之衝，久無守備，民苦盜劫。\n〈按：此事可疑。〉\n"
            ),
            (
                "seeds/001/translation.en.md",
                "## 1.1\n\nSpring. A wall was built.\n\n## 1.2\n\nNobody had kept watch.\n"
            ),
            (
                "seeds/001/notes.en.md",
                "## 1.1 北山\nA ridge. So they say.\n\n## 1.2 水陸\nBoth ways.\n"
            ),
            (
                "seeds/001/apparatus.yml",
                "- emend: 1.2\n  lemma: 盜劫\n  reading: 盜刧\n  reason: A variant of the character.\n"
            ),
            (
                "seeds/001/parallels.yml",
                "- at: 1.1\n  lemma: 築城\n  work: 北山記\n  quotation: 築城北山\n  agreement: agrees\n  note: A later work.\n  checked: true\n"
            )
        );

        public Built()
        {
            var loaded = Loaded.From(seeds.Root);
            Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == Severity.Error);
            Edition = loaded.Edition!;
            var result = Pipeline.Build(
                seeds.Root,
                Site,
                Repository.Path("templates"),
                new Dianjiao.Render.Fonts.FontSettings([], null, 1)
            );
            Assert.False(
                result.HasErrors,
                string.Join('\n', result.Diagnostics.Select(d => d.Message))
            );
        }

        public Edition Edition { get; }

        public string Site => Path.Combine(seeds.Root, "site");

        public string Read(string path) => File.ReadAllText(Path.Combine(Site, path));

        /// <summary>Until it is disposed a file is another; null for none.</summary>
        public IDisposable With(string path, string? content)
        {
            var full = Path.Combine(Site, path);
            var before = File.ReadAllText(full);
            if (content is null)
            {
                File.Delete(full);
            }
            else
            {
                File.WriteAllText(full, content);
            }

            return new Undo(() => File.WriteAllText(full, before));
        }

        public void Dispose() => seeds.Dispose();

        private sealed class Undo(Action undo) : IDisposable
        {
            public void Dispose() => undo();
        }
    }
}
