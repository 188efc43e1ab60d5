using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Print;
using Dianjiao.Render.Templates;
using Dianjiao.Tests.Model;

namespace Dianjiao.Tests.Render.Reading;

/// <summary>
/// Where the references of notes and entries stand, on the page and on paper. They are ^1 and ^a; what was received alone
/// stands in (), what was put in stands in &lt;&gt;; on paper / and \ stand before and behind the words of an entry.
/// </summary>
public sealed class ReferencePlacesTests
{
    private static readonly TemplateSet Templates = TemplateSet.Parse(
        Theme.Read(Repository.Path("templates")),
        new DiagnosticBag()
    )!;

    [Theory]
    [InlineData("甲乙丙。", "甲", "甲^1乙丙。")]
    [InlineData("甲乙丙。", "乙丙", "甲乙丙^1。")]
    [InlineData("甲乙丙", "丙", "甲乙丙^1")]
    [InlineData("甲，乙丙。", "甲", "甲^1，乙丙。")]
    [InlineData("甲。」「乙丙。", "甲", "甲^1。」「乙丙。")]
    [InlineData("「甲」，乙丙。", "甲，乙", "「甲」，乙^1丙。")]
    // A note on the whole segment.
    [InlineData("甲乙丙。」", "", "甲乙丙^1。」")]
    [InlineData("甲乙丙", "", "甲乙丙^1")]
    public void ANoteStandsBehindItsWordsAndBeforeTheMarks(
        string text,
        string lemma,
        string expected
    ) => Assert.Equal(expected, Page(InMemory.Build(text, notes: Note("1.1", lemma)), "1.1"));

    [Theory]
    // Behind what was put in for the words.
    [InlineData("甲乙丙。", "乙", "丁", "乙", "甲(乙)<丁>^a^1丙。")]
    [InlineData("甲乙丙。", "乙", "丁戊", "乙", "甲(乙)<丁戊>^a^1丙。")]
    [InlineData("甲乙丙。", "乙", "丁，戊", "乙", "甲(乙)<丁，戊>^a^1丙。")]
    [InlineData("甲乙", "乙", "丁，戊丁", "乙", "甲(乙)<丁，戊丁>^a^1")]
    [InlineData("甲乙", "乙", "丁", "乙", "甲(乙)<丁>^a^1")]
    [InlineData("甲乙", "乙", "丁", "甲", "甲^1(乙)<丁>^a")]
    [InlineData("甲乙丙。", "乙丙", "丁", "乙", "甲(乙)^1(丙)<丁>^a。")]
    [InlineData("甲乙丙。", "甲乙", "丁戊丁", "乙", "(甲乙)<丁戊丁>^a^1丙。")]
    // But not behind what was put in beside them.
    [InlineData("甲乙丙。", "乙", "乙丁", "乙", "甲乙^a^1<丁>丙。")]
    [InlineData("甲乙丙。", "乙", "丁乙", "甲", "甲^1<丁>乙^a丙。")]
    [InlineData("甲乙丙。", "甲", "丁甲", "甲", "<丁>甲^a^1乙丙。")]
    // Nothing was put in.
    [InlineData("甲乙丙。", "乙", "", "乙", "甲(乙)^a^1丙。")]
    [InlineData("甲乙", "乙", "", "乙", "甲(乙)^a^1")]
    // A mark that was put in follows them, as every mark does.
    [InlineData("甲乙丙。", "乙", "丁，", "乙", "甲(乙)<丁>^a^1<，>丙。")]
    [InlineData("甲乙丙。", "乙", "乙，", "乙", "甲乙^a^1<，>丙。")]
    [InlineData("甲乙丙。", "乙丙", "，丙", "乙", "甲<，>(乙)^1丙^a。")]
    public void WhatAnEmendationPutsInBelongsToTheWordsItReplaces(
        string text,
        string lemma,
        string reading,
        string note,
        string expected
    ) =>
        Assert.Equal(
            expected,
            Page(InMemory.Build(text, Emend(lemma, reading), Note("1.1", note)), "1.1")
        );

    [Fact]
    public void WhereThereAreMarksAloneANoteStandsBehindThem() =>
        Assert.Equal(
            "？！^1",
            Page(InMemory.Build("甲。\n〈按：？！〉\n", notes: Note("1.2", "")), "1.2")
        );

    [Theory]
    [InlineData("甲乙丙。", "甲", "丁", "/丁\\乙丙。")]
    [InlineData("「甲乙」丙。", "甲", "丁", "「/丁\\乙」丙。")]
    [InlineData("甲，「乙」丙。", "乙", "丁", "甲，「/丁\\」丙。")]
    [InlineData("甲，「乙」丙。", "乙」丙", "丁戊", "甲，「/」丁戊\\。")]
    [InlineData("甲乙丙", "丙", "丁", "甲乙/丁\\")]
    [InlineData("甲乙丙", "丙", "", "甲乙\\/")]
    [InlineData("甲乙丙。", "乙", "丁乙", "甲/丁乙\\丙。")]
    public void OnPaperTheWordsOfAnEntryStandBetweenItsSigns(
        string text,
        string lemma,
        string reading,
        string expected
    ) => Assert.Equal(expected, Paper(InMemory.Build(text, Emend(lemma, reading)), "1.1"));

    [Fact]
    public void TheSignsOfASplitStandAtTheBeginning() =>
        Assert.Equal(
            "/\\「丙丁。」",
            Paper(
                InMemory.Build(
                    "甲乙，「丙丁。」",
                    "- split: 1.1\n  before: 丙丁\n  as: 1.1b\n  reason: x\n"
                ),
                "1.1b"
            )
        );

    [Theory]
    [InlineData(NameKind.Person, "person")]
    [InlineData(NameKind.Place, "place")]
    [InlineData(NameKind.People, "people")]
    [InlineData(NameKind.Era, "era")]
    [InlineData(NameKind.Work, "work")]
    public void AStyleKnowsTheKindOfAName(NameKind kind, string name)
    {
        var edition = InMemory.Build("甲乙丙。").Edition!;
        var volume = edition.Volumes[0];
        var segment = volume.Segments[0] with { Mentions = [new NameMention("n", kind, 1, 2)] };
        var cell = PageCell(
            edition with
            {
                Volumes = [volume with { Segments = [segment] }],
            },
            "1.1"
        );
        Assert.Equal(
            $"<span class=\"name {name}\">乙</span>",
            cell.QuerySelector(".name")!.OuterHtml
        );
    }

    private static string Emend(string lemma, string reading) =>
        $"- emend: 1.1\n  lemma: {Chronicles.Quoted(lemma)}\n  reading: {Chronicles.Quoted(reading)}\n  reason: x\n";

    private static string Note(string locus, string lemma) => $"## {locus} {lemma}\nA note.\n";

    private static string Page(Loaded loaded, string locus) =>
        Shown(PageCell(loaded.Edition!, locus));

    private static IElement PageCell(Edition edition, string locus)
    {
        var file = PageRenderer.Create(Templates, FontSheets.None)!.Render(edition).First();
        return Parse(file).QuerySelector($"[id='{locus}'] .biao")!;
    }

    private static string Paper(Loaded loaded, string locus)
    {
        var file = PrintRenderer
            .Create(Templates, FontSheets.None)!
            .Render(loaded.Edition!)
            .First();
        return Shown(Parse(file).QuerySelector($".biao[data-locus='{locus}']")!);
    }

    private static IDocument Parse(OutputFile file) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Content.Span));

    private static string Shown(IElement cell) =>
        string.Concat(
                cell.ChildNodes.Select(node =>
                    node is not IElement element ? node.TextContent
                    : element.ClassList.Contains("ref") ? "^" + element.TextContent
                    : element.ClassList.Contains("rec") ? $"({Shown(element)})"
                    : element.ClassList.Contains("emd") ? $"<{Shown(element)}>"
                    : element.HasAttribute("data-a") ? "/"
                    : element.HasAttribute("data-z") ? "\\"
                    : Shown(element)
                )
            )
            .Trim();
}
