using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Dianjiao.Render;
using Dianjiao.Render.Epub;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Print;
using Dianjiao.Render.Search;
using Dianjiao.Render.Templates;

namespace Dianjiao.Tests.Render.Templates;

/// <summary>
/// The specimens lead through every line of the program's own templates: whichever name in them is mistyped, an edition that
/// does not lead there is told so.
/// </summary>
public sealed partial class SpecimensTests
{
    private static readonly Theme Own = Theme.Read(Repository.Path("templates"));

    public static TheoryData<string> Templates() =>
        [.. Own.Templates.Keys.Where(t => !Theme.IsSheet(t))];

    [Theory]
    [MemberData(nameof(Templates))]
    public void EveryMistypedNameIsFound(string template)
    {
        var text = Own.Templates[template];
        var missed = new List<string>();
        foreach (var name in Names(text))
        {
            var at = name.Index + name.Length;
            var mistyped = text[..at] + "q" + text[at..];
            if (!IsFound(template, mistyped))
            {
                missed.Add($"{name.Value} in {template}, {text[..at].Count(c => c == '\n') + 1}");
            }
        }

        Assert.Empty(missed);
    }

    [Fact]
    public void OnSpecimensTheTemplatesAreWithoutFault()
    {
        Assert.Empty(Faults(Own, out var untried));
        Assert.Equal(0, untried);
    }

    [Theory]
    [InlineData("{{ names = { en: 'English' }; names[site.language] ?? '' }}")]
    [InlineData("{{ include ('parts/of-' + site.language + '.html') }}")]
    [InlineData("{{ 7 | math.divided_by site.title.size }}")]
    public void WhatDependsOnTheViewIsNoFaultOfTheTemplate(string text) =>
        Assert.Empty(Faults(With("parts/footer.html", text), out _));

    [Fact]
    public void WhatGoesOnIsNotTriedAgain()
    {
        Faults(
            With("parts/footer.html", "{{ f(x) = x < 1 ? 0 : f(x - 1) + f(x - 1) }}{{ f 90 }}"),
            out var untried,
            TemplateBounds.Usual with
            {
                Time = TimeSpan.FromSeconds(1),
            }
        );
        Assert.InRange(untried, 1, int.MaxValue);
    }

    private static Theme With(string template, string text) =>
        Own with
        {
            Templates = Own.Templates.SetItem(template, text),
        };

    private static bool IsFound(string template, string text)
    {
        return Faults(With(template, text), out _).Any(d => d.Path == $"templates/{template}");
    }

    private static ImmutableArray<Diagnostic> Faults(
        Theme theme,
        out int untried,
        TemplateBounds? bounds = null
    )
    {
        var diagnostics = new DiagnosticBag();
        var set = TemplateSet.Parse(theme, diagnostics, bounds);
        untried =
            (PageRenderer.Create(set, FontSheets.None)?.TryTemplates() ?? 0)
            + (PrintRenderer.Create(set, FontSheets.None)?.TryTemplates() ?? 0)
            + (EpubRenderer.Create(set, null)?.TryTemplates() ?? 0)
            + (SearchRenderer.Create(set, FontSheets.None)?.TryTemplates() ?? 0);
        return diagnostics.ToSorted();
    }

    /// <summary>The last name of each chain of members, each chain once.</summary>
    private static IEnumerable<Match> Names(string text) =>
        Code()
            .Matches(text)
            .SelectMany(code => Chain().Matches(text[..(code.Index + code.Length)], code.Index))
            .Where(m => !m.Value.EndsWith(".html", StringComparison.Ordinal))
            .DistinctBy(m => m.Value);

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<![\w./'])\$?[a-z_]\w*(\.[a-z_]\w*)+")]
    private static partial Regex Chain();
}
