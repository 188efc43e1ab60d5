using System.Text;
using System.Xml.Linq;
using Dianjiao.Base;
using Dianjiao.Model;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;
using Dianjiao.Tests.Render.Fonts;

namespace Dianjiao.Tests.Render.Epub;

public sealed class EpubRendererTests
{
    private static readonly Lazy<Edition> Seed = new(() =>
        Loaded.From(Repository.Specimen).Edition!
    );
    private static readonly Lazy<EpubFile> SeedBook = new(() => EpubFile.Of(Seed.Value));

    [Fact]
    public void TheFirstEntryIsTheMediaTypeAndIsStored()
    {
        var bytes = SeedBook.Value.File.Content.Span;
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(bytes[30..58]));
        Assert.Equal("downloads/edition.epub", SeedBook.Value.File.Path);
    }

    [Fact]
    public void TheSameEditionGivesTheSameBytes() =>
        Assert.True(
            EpubFile
                .Of(Seed.Value)
                .File.Content.Span.SequenceEqual(SeedBook.Value.File.Content.Span)
        );

    [Fact]
    public void EverythingIsCountedOnce()
    {
        Assert.Equal(RenderCounts.Of(Seed.Value.Volumes[0]), SeedBook.Value.File.Counts);
        Assert.Equal(
            Seed.Value.Volumes.SelectMany(v => v.Segments).Sum(s => s.Parallels.Length),
            SeedBook.Value.Elements("data-kind", "parallel").Count()
        );
    }

    [Fact]
    public void TheReadingOfEverySegmentStandsInOrder() =>
        Assert.Equal(
            Seed.Value.Volumes.SelectMany(v => v.Segments).Select(s => s.Reading),
            SeedBook.Value.Elements("class", "biao").Select(EpubFile.Words)
        );

    [Fact]
    public void NotesApparatusAndParallelsHoldEveryHanCharacter()
    {
        foreach (var segment in Seed.Value.Volumes.SelectMany(v => v.Segments))
        {
            foreach (var note in segment.Notes)
            {
                AssertHolds(note.Id, note.Markdown);
            }

            foreach (var entry in segment.Apparatus)
            {
                var basis = entry.Basis;
                var variant = entry.Action == ApparatusAction.Variant;
                AssertHolds(entry.Id, variant ? "" : entry.Received);
                AssertHolds(entry.Id, basis.Reason ?? "");
                Assert.All(entry.Readings, r => AssertHolds(entry.Id, r.Text));
                Assert.All(entry.Readings, r => AssertHolds(entry.Id, r.Witness));
                Assert.All(basis.Witnesses, w => AssertHolds(entry.Id, w));
            }

            foreach (var parallel in segment.Parallels)
            {
                AssertHolds(parallel.Id, parallel.Entry.Quotation);
                AssertHolds(parallel.Id, parallel.Entry.Note);
            }
        }
    }

    [Fact]
    public void ATranslationStandsBelowItsText()
    {
        var first = SeedBook.Value.Elements("id", "s1.2").Single();
        var lane = first.Elements().Single(e => e.Attribute("class")?.Value == "tr");
        Assert.Equal("en", lane.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.StartsWith("Jiading 11", lane.Value, StringComparison.Ordinal);
        var text = first.Elements().Single(e => e.Attribute("class")?.Value == "biao");
        Assert.Equal("lzh-Hant", text.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.True(text.IsBefore(lane));
    }

    [Fact]
    public void NothingIsThereThatNoFontCanShow() => AssertNoOddCharacters(SeedBook.Value);

    [Fact]
    public void LinksLandAndIdsAreUnique() => AssertLinksLand(SeedBook.Value);

    [Fact]
    public void ContentsLeadToEveryYearAndMonth()
    {
        var contents = SeedBook.Value.Pages.Single(p => p.Path == "nav.xhtml").Document;
        var labels = contents
            .Descendants()
            .Where(e => e.Name.LocalName == "a")
            .Select(e => e.Value);
        Assert.Contains("嘉定十一年、夏光定八年 1218", labels);
        Assert.Contains("閏三月", labels);
        Assert.Contains("白文", SeedBook.Value.Text("about.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherVersionIsAnotherBook()
    {
        var edition = Seed.Value with { Settings = Seed.Value.Settings with { Version = "9" } };
        Assert.NotEqual(Identifier(SeedBook.Value), Identifier(EpubFile.Of(edition)));
        Assert.Matches("^urn:uuid:[0-9a-f-]{14}5[0-9a-f]{3}-[89ab]", Identifier(SeedBook.Value));
    }

    [Fact]
    public void WhatHasNoShapeOrMayNotStandInXmlIsAGap()
    {
        var book = EpubFile.Of(Odd());
        AssertNoOddCharacters(book);
        AssertLinksLand(book);
        Assert.Equal(RenderCounts.Of(Odd().Volumes[0]), book.File.Counts);
        var gaps = book.Elements("class", "gap").Select(g => g.Attribute("title")!.Value).ToList();
        Assert.Contains("U+E863", gaps);
        Assert.Contains("U+0001", gaps);
        Assert.Contains("U+FFFE", gaps);
        // Which an HTML parser drops.
        Assert.Contains("U+0000", gaps);
        Assert.Contains("U+FDD0", gaps);
        Assert.Contains(
            "𠀀",
            book.Elements("class", "biao").First().Value,
            StringComparison.Ordinal
        );
        var note = book.Elements("data-kind", "note").First();
        Assert.Contains("picture", note.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(note.Descendants(), e => e.Name.LocalName == "img");
    }

    [Fact]
    public void AVolumeWithoutATranslationHasOnlyItsText()
    {
        var book = EpubFile.Of(InMemory.Build("嘉定十一年春二月，築城。\n城在北山。\n").Edition!);
        Assert.Empty(book.Elements("class", "tr"));
        Assert.Empty(book.Elements("class", "with"));
        Assert.Empty(book.Elements("class", "notes"));
        AssertLinksLand(book);
    }

    [FontFact]
    public void TheFontHasEveryHanCharacterOfTheBook()
    {
        var fonts = SeedFonts();
        var book = EpubFile.Of(Seed.Value, fonts);
        var has = fonts.Made().Fonts.Where(f => f.Wish.Voice is FontVoice.Song or FontVoice.Rare);
        var characters = has.SelectMany(f => f.CodePoints).ToHashSet();
        Assert.Contains(book.Entries, e => e.Path == "EPUB/fonts/LICENCE.txt");
        var text = string.Concat(book.Pages.Select(p => p.Document.Root!.Value));
        Assert.DoesNotContain(Han(text).EnumerateRunes(), r => !characters.Contains(r.Value));
    }

    [EpubCheckFact]
    public void TheCheckerHasNothingAgainstAnEdition()
    {
        var hasFonts = FontSubsetter.IsPresent && SystemFonts.Missing is null;
        var book = EpubFile.Of(Seed.Value, hasFonts ? SeedFonts() : null);
        Assert.Empty(EpubCheck.Complaints(book.File.Content));
    }

    [EpubCheckFact]
    public void TheCheckerHasNothingAgainstAnOddEdition() =>
        Assert.Empty(EpubCheck.Complaints(EpubFile.Of(Odd()).File.Content));

    // Of the book alone: no page has passed.
    private static EditionFonts SeedFonts() =>
        new(
            Seed.Value,
            Theme.Read(Repository.Path("templates")),
            FontSettings.Default(),
            new DiagnosticBag()
        );

    /// <summary>Of one volume with characters that have no shape, an empty note, and Markdown of every sort.</summary>
    private static Edition Odd() =>
        InMemory
            .Build(
                "嘉定十一年春二月，築\uE863城\u0001於\uFFFE北\u0000\uFDD0山𠀀。\n北山——當水陸之衝……久無守備<&>。〈按：此非也。〉\n",
                notes: """
                ## 1.1 築
                A ![picture](x.png) and [a page](../nowhere/index.html), [[1.2]], <https://example.org/?a=1&b=2>.  
                Broken	line “quoted” <b>& bold</b> *it* x^2^ `code`

                1. one
                2. two

                | a | b |
                | --- | --: |
                | 甲 | 乙 |

                ---

                ## 1.2

                """.Replace("Broken", "Broken\u0001\uE000", StringComparison.Ordinal),
                translation: """
                ## 1.1–1.2
                > 嘉定十一年春二月，築城於北山。

                Words in *one* run.

                """
            )
            .Edition!;

    private static string Identifier(EpubFile book) =>
        book.Package.Descendants().Single(e => e.Name.LocalName == "identifier").Value;

    private static void AssertHolds(string id, string words)
    {
        var element = SeedBook.Value.Elements("id", $"s{id}").Single();
        Assert.Contains(Han(words), Han(element.Value), StringComparison.Ordinal);
    }

    private static string Han(string text) =>
        string.Concat(
            text.EnumerateRunes()
                .Where(r => r.Value is (>= 0x3400 and <= 0x9FFF) or >= 0x20000)
                .Select(r => r.ToString())
        );

    private static void AssertNoOddCharacters(EpubFile book)
    {
        foreach (var (path, content) in book.Entries.Where(e => !e.Path.EndsWith(".woff2")))
        {
            var odd = Encoding
                .UTF8.GetString(content)
                .EnumerateRunes()
                .Where(r =>
                    r.Value is >= 0x2E80 and <= 0x2FDF
                    || (r.Value is not ('\n' or '\t') && OddCodePoints.HasNoShape(r.Value))
                )
                .Select(r => $"{path}: U+{r.Value:X4}");
            Assert.Empty(odd);
        }
    }

    private static void AssertLinksLand(EpubFile book)
    {
        var ids = new Dictionary<string, HashSet<string>>();
        foreach (var (path, page) in book.Pages)
        {
            var found = page.Descendants().Attributes("id").Select(a => a.Value).ToList();
            ids[path] = [.. found];
            Assert.Equal(found.Count, ids[path].Count);
        }

        foreach (var (path, page) in book.Pages)
        {
            var targets = page.Descendants()
                .SelectMany(e => e.Attributes())
                .Where(a => a.Name.LocalName is "href" or "src")
                .Select(a => a.Value)
                .Where(t => !t.Contains("://", StringComparison.Ordinal));
            foreach (var target in targets)
            {
                var parts = target.Split('#');
                var file = parts[0].Length == 0 ? path : parts[0];
                Assert.True(book.Has(file), $"{path}: {target}");
                Assert.True(parts.Length == 1 || ids[file].Contains(parts[1]), $"{path}: {target}");
            }
        }
    }
}
