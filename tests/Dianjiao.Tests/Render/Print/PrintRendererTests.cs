using System.Text;
using System.Text.RegularExpressions;
using Dianjiao.Model;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Print;
using Dianjiao.Render.Templates;

namespace Dianjiao.Tests.Render.Print;

public sealed partial class PrintRendererTests
{
    private const string Text =
        "\n嘉定十一年春二月，以蘇寅孫為都承旨。\n寅孫善屬文——遵頊知其忠，擢之。\n〈按：書以予之。〉\n";

    private static readonly Theme Theme = Theme.Read(Repository.Path("templates"));

    [Fact]
    public void HoldsEverySegmentNoteAndEntryOnce()
    {
        var edition = Loaded.From(Repository.Specimen).Edition!;
        var (html, counts, diagnostics) = Render(edition);
        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal(RenderCounts.Of(edition.Volumes[0]), counts);
        var ids = Id().Matches(html).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var targets = Target().Matches(html).Select(m => m.Groups[1].Value);
        Assert.Subset(ids.ToHashSet(), targets.ToHashSet());
    }

    [Fact]
    public void SeveralVolumesAreCountedTogether()
    {
        var edition = Loaded.Of(Text, ("seeds/002/text.txt", Text)).Edition!;
        var (html, counts, _) = Render(edition);
        Assert.Equal(RenderCounts.Of(edition), counts);
        Assert.Equal(RenderCounts.WholeEdition, counts.Volume);
        Assert.Contains("data-facing=\"no\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmendationIsReadAndItsPlaceIsMarked()
    {
        var html = Render(
            Loaded
                .Repaired(
                    Text,
                    """
                    - emend: 1.2
                      lemma: 都承旨
                      reading: 密都承旨
                      kind: copyist
                      reason: a character is lost
                    """
                )
                .Edition!
        ).Html;
        Assert.Contains(
            "<i class=\"mk\" data-a=\"v001-1.2-a1\"></i>密都承旨<i class=\"mk\" data-z=\"v001-1.2-a1\"></i>。",
            html,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ANumberOfANoteIsBoundToItsCharacterAndNumbersArePartedByCommas()
    {
        var html = Render(
            Loaded
                .Of(
                    Text,
                    (
                        "seeds/001/notes.en.md",
                        "## 1.3 寅孫\nA man.\n\n## 1.3 善屬文\nHe wrote.\n\n## 1.3 文\nProse.\n"
                    )
                )
                .Edition!
        ).Html;
        Assert.Contains("寅<span class=\"nb\">孫<a class=\"ref\"", html, StringComparison.Ordinal);
        Assert.Matches(
            "文<a class=\"ref\" href=\"#[^\"]+\">2</a><span class=\"ref\">,</span><a ",
            html
        );
        Assert.Contains("<span class=\"nb\">——</span>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ACommentaryKeepsItsWordAndLosesItsBrackets()
    {
        var html = Render(Loaded.Of(Text).Edition!).Html;
        Assert.Contains(
            "<b class=\"opening\">按</b>書以予之。</p>",
            html,
            StringComparison.Ordinal
        );
    }

    /// <summary>A parallel is called where its words end; those of a whole passage at its end.</summary>
    [Fact]
    public void ParallelsStandAtTheEndOfTheirWords()
    {
        var (html, counts, _) = Render(
            Loaded
                .Of(
                    Text,
                    (
                        "seeds/001/parallels.yml",
                        "- at: 1.2\n  work: 金史\n  volume: 62\n  quotation: 蘇寅孫\n  agreement: date\n  checked: true\n"
                    )
                )
                .Edition!
        );
        Assert.Equal(1, counts.Parallels);
        Assert.Matches(
            "<i class=\"mk\" data-b=\"(v001-[^\"]+)\"></i>.*<i class=\"mk\" data-a=\"\\1\" data-z=\"\\1\"></i>",
            html
        );
        Assert.Contains("「蘇寅孫」</span>; another date.", html, StringComparison.Ordinal);
        Assert.Contains(
            "data-series=\"apparatus parallel note-notes\"",
            html,
            StringComparison.Ordinal
        );
    }

    /// <summary>One translation faces the text, and the others are named.</summary>
    [Fact]
    public void EachTranslationHasABookOfItsOwn()
    {
        var diagnostics = new DiagnosticBag();
        var edition = Loaded
            .Of(
                Text,
                ("seeds/001/translation.en.md", "## 1.2\nThird month.\n"),
                ("seeds/001/translation.fr.md", "## 1.2\nTroisième mois.\n")
            )
            .Edition!;
        var proof = new RenderProof(edition, diagnostics);
        var pages = PrintRenderer
            .Create(TemplateSet.Parse(Theme, diagnostics), FontSheets.None)!
            .Render(edition)
            .Select(f => proof.Pass("print", f))
            .ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Content.Span));
        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal(["print/index.html", "print/fr/index.html"], pages.Keys);
        Assert.Contains("<p>Third month.</p>", pages["print/index.html"], StringComparison.Ordinal);
        Assert.Contains(
            "<p>Troisième mois.</p>",
            pages["print/fr/index.html"],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "href=\"../../print/index.html\"",
            pages["print/fr/index.html"],
            StringComparison.Ordinal
        );
        Assert.Equal(2, proof.Summary.Length);
    }

    [Fact]
    [Trait("Proves", "DJ6002")]
    public void AThemeWithoutTheTemplateIsRefused()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(
            PrintRenderer.Create(TemplateSet.Parse(Theme.Empty, diagnostics), FontSheets.None)
        );
        Assert.Equal(Codes.NoTemplate, Assert.Single(diagnostics.ToSorted()).Code);
    }

    private static (string Html, RenderCounts Counts, DiagnosticBag Diagnostics) Render(
        Edition edition
    )
    {
        var diagnostics = new DiagnosticBag();
        var renderer = PrintRenderer.Create(TemplateSet.Parse(Theme, diagnostics), FontSheets.None);
        Assert.NotNull(renderer);
        Assert.Equal("print", renderer.Name);
        var file = Assert.Single(renderer.Render(edition));
        Assert.Equal("print/index.html", file.Path);
        return (Encoding.UTF8.GetString(file.Content.Span), file.Counts!, diagnostics);
    }

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex("class=\"ref\" href=\"#([^\"]+)\"")]
    private static partial Regex Target();
}
