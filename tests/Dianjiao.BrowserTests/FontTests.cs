using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Playwright;

namespace Dianjiao.BrowserTests;

/// <summary>Every page is drawn by the fonts that were cut for it, character by character.</summary>
[Collection(SharedBrowser.Name)]
public sealed class FontTests(Browser browser) : IDisposable
{
    private const int OfAVolume = 900;

    private readonly string root = Directory.CreateTempSubdirectory("dianjiao-").FullName;

    [Fact]
    public async Task NoCharacterOfTheEditionFallsBackOrIsMadeBoldByTheBrowser() =>
        AssertNone(await Faults(new Uri(Sites.Ordinary).LocalPath, "典籍", "柳溪"));

    /// <summary>So many characters that the volumes have fonts of their own.</summary>
    [Fact]
    public async Task NoCharacterOfSeveralVolumesFallsBackOrIsMadeBoldByTheBrowser()
    {
        var site = Build();
        Assert.True(File.Exists(Path.Combine(site, "assets/fonts-003.css")));
        AssertNone(await Faults(site, Character(2, 500), Character(3, 2)));
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private async Task<List<string>> Faults(string site, params string[] sought)
    {
        using var host = LocalHost.Open();
        host.Folders["/x/"] = site;
        var faults = new List<string>();
        await using var open = await browser.Open(host.Address + "/x/404.html", 1280, online: true);
        foreach (var page in Pages(site, sought))
        {
            await open.Page.GotoAsync($"{host.Address}/x/{page}");
            if (page.Contains("?q=", StringComparison.Ordinal))
            {
                await open.Page.Locator("#results[aria-busy=false] a.hit").First.WaitForAsync();
            }

            await open.Page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = Layout.Fonts });
            faults.AddRange((await Faults(open)).Select(f => $"{page}: {f}"));
        }

        return faults;
    }

    /// <summary>But the printed edition, which has fonts of the machine before those of the site.</summary>
    private static IEnumerable<string> Pages(string site, string[] sought) =>
        Directory
            .EnumerateFiles(site, "*.html", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(site, f))
            .Where(p => !p.StartsWith("print", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(p =>
                p.EndsWith("search/index.html", StringComparison.Ordinal)
                    ? sought.Select(s => $"{p}?q={s}")
                    : [p]
            );

    private static void AssertNone(List<string> faults) =>
        Assert.True(faults.Count == 0, string.Join('\n', faults));

    private static async Task<List<string>> Faults(OpenPage open)
    {
        var shown = await open.Page.EvaluateAsync<string>("() => JSON.stringify(fonts.shown())");
        var voices = JsonSerializer
            .Deserialize<ShownVoice[]>(shown, JsonSerializerOptions.Web)!
            .Where(v => v.Family.TrimStart('"').StartsWith("Dianjiao", StringComparison.Ordinal))
            .ToArray();
        Assert.NotEmpty(voices);
        var faults = new List<string>();
        foreach (var voice in voices.Where(v => v.Weight >= 600))
        {
            var han = voice with
            {
                Text = string.Concat(
                    voice
                        .Text.EnumerateRunes()
                        .Where(r => r.Value is >= 0x2E80 and < 0xFE00 or > 0x20000)
                ),
            };
            if (await NotBold(open, han) is { Length: > 0 } regular)
            {
                faults.Add($"{voice.Described} is no bold font’s: {regular}");
            }
        }

        foreach (var voice in await FallenBack(open, voices))
        {
            var single = voice
                .Text.EnumerateRunes()
                .Select(r => voice with { Text = r.ToString() });
            var strangers = string.Concat(
                (await FallenBack(open, [.. single])).Select(v => v.Text)
            );
            faults.Add($"{voice.Described} falls back: {strangers}");
        }

        return faults;
    }

    private static Task<string> NotBold(OpenPage open, ShownVoice voice) =>
        open.Page.EvaluateAsync<string>(
            "v => fonts.notAskedOf('song-bold', v)",
            new
            {
                family = voice.Family,
                weight = voice.Weight,
                style = voice.Style,
                text = voice.Text,
            }
        );

    /// <summary>Those of which the browser draws something with a font that is not the site's.</summary>
    private static async Task<List<ShownVoice>> FallenBack(OpenPage open, ShownVoice[] voices)
    {
        await open.Page.EvaluateAsync(
            "voices => fonts.lay(voices)",
            voices.Select(v => new
            {
                family = v.Family,
                weight = v.Weight,
                style = v.Style,
                text = v.Text,
            })
        );
        var session = await open.Window.NewCDPSessionAsync(open.Page);
        await session.SendAsync("DOM.enable");
        await session.SendAsync("CSS.enable");
        var document = await session.SendAsync("DOM.getDocument");
        var found = await session.SendAsync(
            "DOM.querySelectorAll",
            new Dictionary<string, object>
            {
                ["nodeId"] = document!.Value.GetProperty("root").GetProperty("nodeId").GetInt32(),
                ["selector"] = "#specimens > span",
            }
        );
        var nodes = found!.Value.GetProperty("nodeIds").EnumerateArray().ToArray();
        Assert.Equal(voices.Length, nodes.Length);
        var fallen = new List<ShownVoice>();
        for (var i = 0; i < nodes.Length; i++)
        {
            var drawn = await session.SendAsync(
                "CSS.getPlatformFontsForNode",
                new Dictionary<string, object> { ["nodeId"] = nodes[i].GetInt32() }
            );
            var used = drawn!.Value.GetProperty("fonts").EnumerateArray().ToArray();
            if (
                (used.Length == 0 && voices[i].Text.Length > 0)
                || Array.Exists(used, f => !f.GetProperty("isCustomFont").GetBoolean())
            )
            {
                fallen.Add(voices[i]);
            }
        }

        await session.DetachAsync();
        return fallen;
    }

    private string Build()
    {
        for (var volume = 0; volume < 3; volume++)
        {
            var text = new StringBuilder();
            for (var heading = 0; heading < 3; heading++)
            {
                var first = heading * OfAVolume / 3;
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"嘉定{"十一二"[heading]}年春二月，{Run(volume, first, 40)}。\n{Run(volume, first + 40, 200)}。\n〈按：{Run(volume, first + 240, 60)}。〉\n"
                );
            }

            Write($"seeds/00{volume + 1}/text.txt", text.ToString());
        }

        Write("seeds/001/notes.en.md", $"## 1.1 嘉定\nA note on {Character(3, 0)} and Ōuyáng.\n");
        Write(
            "seeds/pages/one.md",
            $"---\ntitle: Of one\ntitle-zh: {Character(3, 1)}說\n---\n\n# Of {Character(3, 2)}\n"
        );
        var site = Path.Combine(root, "site");
        var result = Pipeline.Build(root, site, Path.Combine(Repository.Root, "templates"));
        Assert.False(
            result.HasErrors,
            string.Join('\n', result.Diagnostics.Select(d => $"{d.Path} {d.From}: {d.Message}"))
        );
        return site;
    }

    private void Write(string path, string content)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
    }

    private static string Run(int volume, int first, int count) =>
        string.Concat(Enumerable.Range(first, count).Select(i => Character(volume, i)));

    private static string Character(int volume, int index) =>
        ((char)(0x4E00 + (volume * OfAVolume) + index)).ToString();

    /// <summary>Text in one combination of family, weight and style.</summary>
    private sealed record ShownVoice(string Family, int Weight, string Style, string Text)
    {
        public string Described => $"{Family.Split(',')[0]} {Weight} {Style}";
    }
}
