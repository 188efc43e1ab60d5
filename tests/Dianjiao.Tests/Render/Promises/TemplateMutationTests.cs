using System.Text.RegularExpressions;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render;
using Dianjiao.Render.Epub;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Print;
using Dianjiao.Render.Search;
using Dianjiao.Render.Templates;

namespace Dianjiao.Tests.Render.Promises;

/// <summary>
/// A template that loses anything that readers would miss is found: from each of the program's own templates one thing
/// after the other is taken out.
/// </summary>
public sealed class TemplateMutationTests
{
    private static readonly Theme Own = Theme.Read(Repository.Path("templates"));
    private static readonly Edition Rich = Read();

    /// <summary>What may go, and why.</summary>
    private static readonly (string Template, string What, string Why)[] Harmless =
    [
        (
            "^(epub/)?parts/(head|bar|nav|footer|cite|setting|languages|lanes|volume-bar)$",
            ".",
            "what stands around every page: metadata, controls, ways to other pages"
        ),
        (
            ".",
            @"include '(epub/)?parts/(head|bar|nav|footer|cite|setting|languages|lanes|volume-bar)\.html'",
            "the same as a whole"
        ),
        (".", @"(^|=)(site\.(ui|reader)|words)\.", "words of the interface, not of the edition"),
        (
            ".",
            "^(lang|class|role|title|data-[a-z-]+|aria-[a-z-]+|viewBox|d|x|y|max|value|content|rel|type|checked)=",
            "how a thing is shown, said to a program, or drawn"
        ),
        (
            ".",
            @"^(href|src)=(site\.(root|page_root)|sheet)",
            "ways home, style sheets and scripts; on the title page the root is empty"
        ),
        (
            ".",
            @"^if .*(is_quiet|is_long|has_head|group|series|has_body|language|lanes\.size|days_full|segment\.is_aside|words\.further).* end",
            "a class or another attribute"
        ),
        (
            "^parts/segment$",
            @"^if \$s\.attached\.size > 0 … end$",
            "the same; the list itself is the second of these"
        ),
        (
            "^(page|print)$",
            "^(if site.has_search … end|if facing … end|for sheet in site.stylesheets … end|title)$",
            "scripts, style sheets and the title of the window"
        ),
        ("^print$", "other", "the way on the screen to the books with other translations"),
        (
            "^index$",
            @"^progress\.percent$",
            "seen only where a browser knows no bars; the numbers stand beside it"
        ),
        (
            "^(places|chronology)$",
            @"^(id=)?(map|line)\.(view_box|id)( \(\d\))?$|^description$|^(place|mark)\.label$|^if place\.(leader|x == '').* end$",
            "how a drawing is called and described; what it shows is listed below it"
        ),
        ("^places$", @"^(not_)?located\.size$", "the number of what is listed"),
        (
            "^(names|parallels)$",
            @"^(href=)?(kind\.(id|title|count)|work\.(id|count))$|^for (kind|work) in (kinds|works) … end$",
            "ways within the page to what stands there under its heading"
        ),
        (
            "^parallels$",
            @"^work\.name",
            "it stands over the work and once more over each of its volumes"
        ),
        ("^parallels$", @"^if !passage\.is_checked … end$", "a word of the interface"),
        (
            "^apparatus$",
            @"^id=(kind\.key|volume\.folder)$",
            "of a control, and of what a heading names"
        ),
        (
            "^parts/(number|segment)$",
            @"^href=(\$s|aside)\.locus$",
            "the way from a number to itself"
        ),
        (
            "^(parts/note|epub/parts/entry)$",
            @"^if \$[ne]\.kind == 'apparatus' … end$",
            "the bracket behind a lemma"
        ),
        (
            "^epub/(cover|about|contents)$",
            "^(alt=)?title( \\(2\\))?$|^(reading|fonts)$",
            "words of the interface, where the title is one of them"
        ),
        (
            "^epub/contents$",
            "^(href=volume.href|for volume in volumes limit: 1 … end)$",
            "where the text begins, said to a program"
        ),
        ("^epub/cover.svg$", "^name$", "how the drawing is called"),
        (
            "^epub/cover.svg$",
            @"^(font-size=line\.size|if line\.kind == 'title' … end)",
            "how large, and in which colour"
        ),
        (
            "^epub/parts/segment$",
            @"^\$s\.tag|^site\.text_language",
            "the element and its attribute"
        ),
        (
            "^parts/print-volume$",
            @"^segment\.(tag|kind|locus)|^site\.text_language",
            "the element and its attributes"
        ),
    ];

    public static TheoryData<string> Templates() =>
        [.. Own.Templates.Keys.Where(t => !Theme.IsSheet(t))];

    [Theory]
    [MemberData(nameof(Templates))]
    public void WhatIsTakenOutIsMissed(string template)
    {
        var passed = new List<string>();
        var count = 0;
        foreach (var mutation in TemplateMutations.Of(Own.Templates[template]))
        {
            count++;
            if (!IsHarmless(template, mutation.What) && !IsFound(template, mutation.Template))
            {
                passed.Add(mutation.What);
            }
        }

        Assert.True(
            passed.Count == 0,
            $"{template}: {count} mutations, passed: {string.Join(" ¦ ", passed)}"
        );
    }

    [Fact]
    public void NothingIsMissedInTheTemplatesAsTheyAre() => Assert.Empty(Faults(Own));

    [Theory]
    [InlineData("<!-- ", " -->")]
    [InlineData("<div hidden>", "</div>")]
    [InlineData("<template>", "</template>")]
    [InlineData("<script type=\"text/plain\">", "</script>")]
    [InlineData("<div title=\"", "\"></div>")]
    public void WhatNobodyReadsIsNotShown(string before, string after)
    {
        var page = Own.Templates["page.html"]
            .Replace(
                "{{ content }}",
                $"{before}{{{{ content }}}}{after}",
                StringComparison.Ordinal
            );
        Assert.True(IsFound("page.html", page));
    }

    [Theory]
    [InlineData("<section><b>More.</b> {{ content }}</section>")]
    [InlineData("<details><summary>Open</summary>{{ content }}</details>")]
    public void WhatIsShownInAnotherWayIsThere(string shown)
    {
        var page = Own.Templates["page.html"]
            .Replace("{{ content }}", shown, StringComparison.Ordinal);
        Assert.False(IsFound("page.html", page));
    }

    [Fact]
    public void ThePartsOfAnEntryMayStandInAnotherOrder()
    {
        var names = Own.Templates["parts/name.html"];
        var gloss =
            "<dd class=\"gloss\">{{ $n.gloss }}{{ include 'parts/facts.html' $n.facts }}</dd>";
        Assert.Contains(gloss, names, StringComparison.Ordinal);
        var moved = names
            .Replace(gloss, "", StringComparison.Ordinal)
            .Replace("</dd>\n</div>", $"</dd>\n{gloss}</div>", StringComparison.Ordinal);
        Assert.Contains(gloss, moved, StringComparison.Ordinal);
        Assert.False(IsFound("parts/name.html", moved));
    }

    private static bool IsHarmless(string template, string what) =>
        Harmless.Any(h =>
            Regex.IsMatch(template.Replace(".html", "", StringComparison.Ordinal), h.Template)
            && Regex.IsMatch(what, h.What)
        );

    private static bool IsFound(string name, string template) =>
        Faults(Own with { Templates = Own.Templates.SetItem(name, template) }, name).Any();

    /// <param name="changed">Only what it may have to do with is written; null for all.</param>
    private static IEnumerable<string> Faults(Theme theme, string? changed = null)
    {
        var diagnostics = new DiagnosticBag();
        var files = new List<OutputFile>();
        if (changed is null || changed.Contains("print", StringComparison.Ordinal))
        {
            files.AddRange(
                PrintRenderer
                    .Create(TemplateSet.Parse(theme, diagnostics), FontSheets.None)
                    ?.Render(Rich)
                    ?? []
            );
        }

        if (changed?.StartsWith("epub/", StringComparison.Ordinal) != false)
        {
            files.AddRange(
                EpubRenderer.Create(TemplateSet.Parse(theme, diagnostics), null)?.Render(Rich) ?? []
            );
        }

        if (changed is null or "search.html")
        {
            files.AddRange(
                SearchRenderer
                    .Create(TemplateSet.Parse(theme, diagnostics), FontSheets.None)
                    ?.Rehearse(Rich)
                    ?? []
            );
        }

        if (files.Count == 0 || changed is null)
        {
            files.AddRange(
                PageRenderer
                    .Create(TemplateSet.Parse(theme, diagnostics), FontSheets.None)
                    ?.Render(Rich)
                    ?? []
            );
        }

        // Of each segment and note the counts say that it is there.
        return files
            .Where(f => f.Lack is not null || (f.Counts is { } c && c != Expected(c)))
            .Select(f => f.Lack?.ToString() ?? $"{f.Counts}")
            .Concat(diagnostics.ToSorted().Select(d => d.Message));
    }

    private static RenderCounts Expected(RenderCounts counts) =>
        (
            counts.Volume == RenderCounts.WholeEdition
                ? RenderCounts.Of(Rich)
                : RenderCounts.Of(Rich.Volumes.Single(v => v.Name == counts.Volume))
        ) with
        {
            Language = counts.Language,
        };

    private static Edition Read()
    {
        using var seeds = new SeedFolder(RichEdition.Files);
        var diagnostics = new DiagnosticBag();
        var edition = EditionBuilder.Build(
            EditionReader.Read(seeds.Root, diagnostics)!,
            diagnostics
        );
        var errors = diagnostics.ToSorted().Where(d => d.Severity == Severity.Error);
        Assert.Empty(errors.Select(d => $"{d.Path} {d.Message}"));
        return edition;
    }
}
