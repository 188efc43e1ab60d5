using System.Text;
using Dianjiao.Base;
using Dianjiao.Model;
using Dianjiao.Printing;

namespace Dianjiao.BrowserTests;

/// <summary>The printed edition, through a real browser and back out of the PDF.</summary>
[Collection(SharedPrinter.Name)]
public sealed class PrintTests(Printer printer)
{
    [Theory]
    [InlineData("B5")]
    [InlineData("A4")]
    public async Task NothingIsLostBetweenTheEditionAndTheFileAndBothSidesKeepTogether(string paper)
    {
        var edition = Sites.Edition;
        var (report, pages, pdf) = await printer.Print($"real-{paper}", edition, paper);
        Assert.Empty(report.Faults);
        Assert.Empty(report.Deferred);
        Assert.InRange(report.Filled, 85, 100);

        var read = PdfText.Pages(pdf);
        Assert.Equal(report.Pages, read.Length);
        Assert.DoesNotContain(read.SelectMany(p => p.EnumerateRunes()), PdfText.IsOdd);
        // The order within a page is that of the page; the order of lines is the paginator's proof.
        Assert.Equal(pages.Select(PdfText.Han), read.Select(PdfText.Han));
        AssertInOrder(
            PdfText.Han(
                string.Concat(edition.Volumes.SelectMany(v => v.Segments).Select(s => s.Reading))
            ),
            PdfText.Han(string.Concat(read))
        );
        // Text and translation of a passage begin on one spread: neither before the other.
        var apart = await printer.Session.Evaluate(
            """
            Paginate.spreads.flatMap((s) => s.pieces)
              .filter((p) => p.unit.zh.lines.length > 0 && p.unit.tr.lines.length > 0)
              .filter((p) => (p.zh[1] === 0) !== (p.tr[1] === 0)).length
            """
        );
        Assert.Equal(0, apart.GetInt32());
    }

    [Fact]
    public async Task StressLosesNothing()
    {
        var edition = PrintStress.Of(Sites.Edition);
        var (report, pages, pdf) = await printer.Print("stress", edition, "B5");
        Assert.Empty(report.Faults);
        var read = PdfText.Pages(pdf);
        Assert.Equal(report.Pages, read.Length);
        Assert.Equal(pages.Select(PdfText.Han), read.Select(PdfText.Han));
        Assert.DoesNotContain(read.SelectMany(p => p.EnumerateRunes()), PdfText.IsOdd);
    }

    /// <summary>What editors write into notes: nothing of it may break a page.</summary>
    [Fact]
    public async Task NotesOfEveryShapeArePrinted()
    {
        string[] shapes =
        [
            "",
            "See https://example.org/a/very/long/address/that/has/no/place/to/be/broken/at/all/and/goes/on/and/on/and/on/and/on.html for it.",
            "![a map of the border](https://example.org/map.png) stands here.",
            "- one\n- two\n  - inner\n- three",
            "1. first\n2. second\n\nand a paragraph after.",
            "> He quoted 金史 at length.\n\nAnd commented.",
            "| a | b |\n| --- | --- |\n| 金 | 夏 |\n| long words in a cell | more |",
            "```\ncode that is\n  indented and very long, longer than the line can be by a good deal, in order to see what happens then\n```",
            "# A heading in a note",
            "𠀋 beyond the basic plane, and ***both* kinds** of `stress`, x^2^ and H~2~O.",
            "Line  \nbroken hard.",
            string.Concat(Enumerable.Repeat("unbroken", 80)),
        ];
        var edition = Sites.Edition;
        var volume = edition.Volumes[0];
        var segments = volume.Segments.Select(
            (s, i) =>
                s with
                {
                    Notes =
                    [
                        .. s.Notes.Select(
                            (n, k) => n with { Markdown = shapes[(i + (3 * k)) % shapes.Length] }
                        ),
                    ],
                }
        );
        edition = edition with { Volumes = [volume with { Segments = [.. segments] }] };
        var (report, pages, pdf) = await printer.Print("shapes", edition, "B5");
        Assert.True(report.Faults.IsEmpty, string.Join("\n", report.Faults));
        Assert.Equal(pages.Select(PdfText.Han), PdfText.Pages(pdf).Select(PdfText.Han));
    }

    [Fact]
    public async Task ACharacterWithoutAShapeIsSaid()
    {
        var edition = Sites.Edition;
        // Assigned, or it would be 〓; the fonts that ./build.sh sets up lack it.
        var report = await printer.SetOut(
            "shapeless",
            edition with
            {
                Settings = edition.Settings with { Title = "石門\U000323AF" },
            },
            "B5"
        );
        Assert.Equal("no font has a shape for \U000323AF (U+323AF)", Assert.Single(report.Faults));
    }

    [Fact]
    public async Task TheVerticalEditionHoldsTheWholeText()
    {
        var edition = Sites.Edition;
        var (report, _, pdf) = await printer.Print("vertical", edition, "B5&vertical");
        Assert.Empty(report.Faults);
        var read = PdfText.Pages(pdf);
        Assert.DoesNotContain(read.SelectMany(p => p.EnumerateRunes()), PdfText.IsOdd);
        AssertInOrder(
            PdfText.Han(
                string.Concat(edition.Volumes.SelectMany(v => v.Segments).Select(s => s.Reading))
            ),
            PdfText.Han(string.Concat(read))
        );
    }

    [Fact]
    public void TheFileHasBookmarksTagsLabelsAndAnAuthorAndIsTheSameTwice()
    {
        var folder = Directory.CreateTempSubdirectory("dianjiao-pdf-").FullName;
        try
        {
            var edition = ShortEdition.Of(Sites.Edition);
            string[] files = [Path.Combine(folder, "a.pdf"), Path.Combine(folder, "b.pdf")];
            foreach (var file in files)
            {
                var diagnostics = new DiagnosticBag();
                Assert.NotNull(
                    PdfPrinter.Print(
                        edition,
                        PrintedPages.Theme,
                        folder,
                        file,
                        new PrintOptions(),
                        diagnostics
                    )
                );
            }

            var bytes = File.ReadAllBytes(files[0]);
            var text = Encoding.Latin1.GetString(bytes);
            Assert.Contains("/Outlines", text, StringComparison.Ordinal);
            Assert.Contains("/StructTreeRoot", text, StringComparison.Ordinal);
            Assert.Contains("/RoleMap <</Em /Span /Strong /Span>>", text, StringComparison.Ordinal);
            Assert.Contains("/PageLabels", text, StringComparison.Ordinal);
            Assert.Contains("/Author <FEFF", text, StringComparison.Ordinal);
            Assert.Equal(bytes, File.ReadAllBytes(files[1]));
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    /// <summary>A sign for what has no shape; and a head that is shortened where the name of the era ends, here in 元.</summary>
    [Fact]
    public async Task CharactersWithoutAShapeArePrintedAsTheirCodePoints()
    {
        var folder = Directory.CreateTempSubdirectory("dianjiao-gaps-").FullName;
        try
        {
            var edition = GapSeeds.Read(folder);
            var (report, pages, pdf) = await printer.Print("gaps", edition, "B5");
            Assert.Empty(report.Faults);
            Assert.DoesNotContain(
                PdfText.Pages(pdf).SelectMany(p => p.EnumerateRunes()),
                PdfText.IsOdd
            );
            var text = string.Concat(pages);
            // Received text, lemma or reading, quotation, note, translation.
            foreach (var codePoint in new[] { "E406", "E407", "E408", "E409", "E40A", "FFFD" })
            {
                Assert.Contains($"〓U+{codePoint}", text, StringComparison.Ordinal);
            }

            Assert.Contains("慶元元年—三年", text, StringComparison.Ordinal);
            Assert.Contains("1195–1197", text, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    [Fact]
    [Trait("Proves", "DJ7005")]
    public void WhatGoesOnNoPageIsSaidAndNothingIsWritten()
    {
        var edition = ShortEdition.Of(Sites.Edition);
        var css = Encoding.UTF8.GetString(PrintedPages.Theme.Assets["print.css"].Span);
        // The lines of the notes are set lower than they are high.
        var narrow = css.Replace(
            ".page .ln {",
            ".page .foot .ln { height: 4px; } .page .ln {",
            StringComparison.Ordinal
        );
        var theme = PrintedPages.Theme with
        {
            Assets = PrintedPages.Theme.Assets.SetItem("print.css", Encoding.UTF8.GetBytes(narrow)),
        };
        var output = Path.Combine(AppContext.BaseDirectory, "never.pdf");
        var diagnostics = new DiagnosticBag();
        Assert.Null(
            PdfPrinter.Print(
                edition,
                theme,
                Repository.Root,
                output,
                new PrintOptions(),
                diagnostics
            )
        );
        Assert.Contains(
            diagnostics.ToSorted(),
            d => d.Code == Codes.PrintLost && d.Message.Contains("page ", StringComparison.Ordinal)
        );
        Assert.False(File.Exists(output));
    }

    /// <summary>Notes that hang on one line and are longer than a page cannot all begin where their words stand.</summary>
    [Fact]
    [Trait("Proves", "DJ7006")]
    public void ANoteThatBeginsOnALaterPageThanItsWordsIsTold()
    {
        var edition = ShortEdition.Of(Sites.Edition);
        var volume = edition.Volumes[0];
        var segment = volume.Segments[0];
        var words = string.Concat(Enumerable.Repeat("A wall was raised in spring. ", 150));
        var crowd = Enumerable
            .Range(1, 6)
            .Select(i => new Note(
                $"long-{i}",
                "notes",
                edition.Settings.Language,
                i,
                segment.Locus,
                new CharacterRange(0, 2),
                segment.Base[..2],
                words,
                segment.Span
            ));
        var crowded = Parsed.Of(
            edition with
            {
                Volumes =
                [
                    volume with
                    {
                        Segments = [segment with { Notes = [.. crowd] }, .. volume.Segments[1..]],
                    },
                ],
            }
        );
        var folder = Directory.CreateTempSubdirectory("dianjiao-crowd-").FullName;
        try
        {
            var diagnostics = new DiagnosticBag();
            Assert.NotNull(
                PdfPrinter.Print(
                    crowded,
                    PrintedPages.Theme,
                    folder,
                    Path.Combine(folder, "crowd.pdf"),
                    new PrintOptions(),
                    diagnostics
                )
            );
            Assert.Contains(diagnostics.ToSorted(), d => d.Code == Codes.PrintDeferred);
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    /// <summary>Every character of the first, in its order, is in the second.</summary>
    private static void AssertInOrder(string wanted, string found)
    {
        var at = 0;
        foreach (var c in found)
        {
            at += at < wanted.Length && wanted[at] == c ? 1 : 0;
        }

        Assert.Equal(wanted.Length, at);
    }
}
