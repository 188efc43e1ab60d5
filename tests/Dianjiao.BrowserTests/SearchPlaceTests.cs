using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Dianjiao.Layers;
using Dianjiao.Model;
using static Microsoft.Playwright.Assertions;

namespace Dianjiao.BrowserTests;

/// <summary>Where a result leads: the place is seen, whatever the reader has hidden.</summary>
[Collection(SharedBrowser.Name)]
public sealed class SearchPlaceTests(Browser browser)
{
    private static readonly Lock Gate = new();
    private static string? written;

    [Theory]
    [InlineData("note")]
    [InlineData("note-2")]
    [InlineData("apparatus")]
    [InlineData("parallel")]
    public async Task AHitInANoteOpensItThoughItsKindIsOff(string kind)
    {
        var id = Id(kind);
        await using var open = await Volume();
        await open.Set($"t-{kind}", false);
        var words = await open.Page.EvaluateAsync<string>(
            """
            (id) => {
              const walker = document.createTreeWalker(document.getElementById(id).querySelector('.body'), NodeFilter.SHOW_TEXT);
              for (let n = walker.nextNode(); n; n = walker.nextNode()) { if (n.data.trim().length > 3) { return n.data.trim().split(/\s+/).slice(0, 2).join(' ').slice(0, 20); } }
            }
            """,
            id
        );
        await open.Page.GotoAsync($"{Page}?hl={Uri.EscapeDataString(words)}#{id}");
        var note = open.Page.Locator($"[id='{id}']");
        await Expect(note.Locator(".body")).ToBeVisibleAsync();
        await Expect(note).ToBeInViewportAsync();
        await Expect(open.Page.Locator("#told")).ToContainTextAsync("Switched on");
        Assert.True(await Marked(open) > 0);
        // For this page only.
        await open.Page.GotoAsync(Page);
        await Expect(open.Page.Locator($"#t-{kind}")).Not.ToBeCheckedAsync();
        Assert.Empty(open.Faults);
    }

    [Theory]
    [InlineData("少孤好讀書", "t-bai t-biao", "t-biao")]
    [InlineData("recommendation", "t-l1", "t-l1")]
    [InlineData("少孤好讀書", "t-biao", "")]
    public async Task AHitInALaneThatIsOffSwitchesOneOn(string words, string off, string on)
    {
        await using var open = await Volume();
        foreach (var lane in off.Split(' '))
        {
            await open.Set(lane, false);
        }

        await open.Page.GotoAsync($"{Page}?hl={Uri.EscapeDataString(words)}#1.3");
        Assert.True(await Marked(open) > 0);
        foreach (var lane in off.Split(' '))
        {
            await Expect(open.Page.Locator($"#{lane}"))
                .ToBeCheckedAsync(new() { Checked = lane == on });
        }
    }

    [Theory]
    [InlineData("eclipse", "introduction", "p")]
    [InlineData("典籍官", "offices", "tr")]
    [InlineData("schoolmaster", "bibliography", "li")]
    public async Task TheFrontMatterIsFoundAtItsPlace(string query, string slug, string element)
    {
        await using var search = await SearchWindow.At(browser, Folder());
        await search.Only("in-pages");
        await search.Ask(query);
        await search.Page.Locator($"#results a[href*='/{slug}/']").First.ClickAsync();
        await search.Open.At(new Regex($@"/{slug}/index\.html\?hl="));
        var hash = new Uri(search.Page.Url).Fragment;
        var place = search.Page.Locator($"{element}{hash}");
        await Expect(place).ToBeInViewportAsync();
        await Expect(place).ToContainTextAsync(query);
        Assert.True(await Marked(search.Open) > 0);
        Assert.Empty(search.Open.Faults);
    }

    private static async Task<int> Marked(OpenPage open)
    {
        await open.Page.WaitForFunctionAsync("() => CSS.highlights.has('found')");
        return await open.Page.EvaluateAsync<int>(
            "() => [...CSS.highlights.get('found')].filter((r) => r.getBoundingClientRect().height > 0).length"
        );
    }

    private static string Page => new Uri(Folder()).AbsoluteUri + "001/index.html";

    private Task<OpenPage> Volume() => browser.Open(Page, 1280);

    private static string Id(string kind)
    {
        var segments = TwoSeries().Volumes[0].Segments;
        return kind switch
        {
            "note" => segments
                .SelectMany(s => s.Notes)
                .First(n => n.Series == NoteSeries.Own && n.Markdown.Length > 120)
                .Id,
            "note-2" => segments.SelectMany(s => s.Notes).First(n => n.Series == "textual").Id,
            "apparatus" => segments
                .SelectMany(s => s.Apparatus)
                .First(a => a.Basis.Reason is not null)
                .Id,
            _ => segments.SelectMany(s => s.Parallels).First(p => p.Entry.Quotation.Length > 0).Id,
        };
    }

    /// <summary>The edition, with every second note of a segment in a series of its own.</summary>
    private static Edition TwoSeries() =>
        Sites.Edition with
        {
            Settings = Sites.Edition.Settings with
            {
                NoteSeries =
                [
                    .. NoteSeries.OwnAlone,
                    new NoteSeries("textual", "On the text", "", NoteMarks.Roman),
                ],
            },
            Volumes =
            [
                .. Sites.Edition.Volumes.Select(v =>
                    v with
                    {
                        Segments =
                        [
                            .. v.Segments.Select(s => s with { Notes = [.. Dealt(s.Notes)] }),
                        ],
                    }
                ),
            ],
        };

    private static IEnumerable<Note> Dealt(ImmutableArray<Note> notes) =>
        notes.Select(
            (n, i) => i % 2 == 0 ? n : n with { Series = "textual", Marks = NoteMarks.Roman }
        );

    private static string Folder()
    {
        lock (Gate)
        {
            return written ??= SearchSite.Write("places-found", TwoSeries());
        }
    }
}
