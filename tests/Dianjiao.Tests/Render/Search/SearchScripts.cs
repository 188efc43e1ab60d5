using System.Text;
using System.Text.Json;
using Dianjiao.Model;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Search;
using Dianjiao.Render.Templates;

namespace Dianjiao.Tests.Render.Search;

/// <summary>What the search wrote, read back without any of the code that wrote it.</summary>
internal sealed class SearchScripts
{
    private readonly List<(Dictionary<string, string> Pairs, string Words)> shards = [];
    private readonly JsonElement manifest;

    public SearchScripts(Edition edition)
    {
        var diagnostics = new DiagnosticBag();
        var renderer = SearchRenderer.Create(
            TemplateSet.Parse(Theme.Read(Repository.Path("templates")), diagnostics),
            FontSheets.None
        );
        Files = [.. renderer!.Render(edition)];
        manifest = Arguments("search/manifest.js")[0];
        foreach (
            var file in Files.Where(f => f.Path.StartsWith("search/ix-", StringComparison.Ordinal))
        )
        {
            var arguments = Arguments(file.Path);
            Assert.Equal(shards.Count, arguments[0].GetInt32());
            shards.Add(
                (
                    arguments[1]
                        .EnumerateObject()
                        .ToDictionary(p => p.Name, p => p.Value.GetString()!),
                    arguments[2].GetString()!
                )
            );
        }
    }

    public List<OutputFile> Files { get; }

    public int ShardCount => shards.Count;

    public string Variants => manifest.GetProperty("variants").GetString()!;

    /// <summary>Of each volume: its folder, its first segment's number and how many it has.</summary>
    public IEnumerable<(string Folder, int First, int Count)> Volumes =>
        manifest
            .GetProperty("volumes")
            .EnumerateArray()
            .Select(v => (v[0].GetString()!, v[1].GetInt32(), v[2].GetInt32()));

    /// <summary>The texts of each segment of a volume.</summary>
    public IEnumerable<List<string>> Texts(string folder) =>
        Arguments($"search/text-{folder}.js")[1]
            .GetProperty("segments")
            .EnumerateArray()
            .Select(s => s.EnumerateArray().Skip(4).Select(f => f[1].GetString()!).ToList());

    /// <summary>The segments of a pair of characters, found as the page finds them: one shard, by its first key.</summary>
    public int[] Pair(string first, string second)
    {
        var shard = ShardOf("pairs", first + second);
        if (!shards[shard].Pairs.TryGetValue(first, out var list))
        {
            return [];
        }

        var at = list.IndexOf(second, StringComparison.Ordinal);
        return at < 0 ? [] : Decode(list[(at + second.Length)..]);
    }

    public int[] Word(string word)
    {
        var words = shards[ShardOf("words", word)].Words;
        var at = words.IndexOf($"\n{word} ", StringComparison.Ordinal);
        return at < 0 ? [] : Decode(words[(at + word.Length + 2)..]);
    }

    private int ShardOf(string list, string key) =>
        manifest
            .GetProperty(list)
            .EnumerateArray()
            .Last(k => string.CompareOrdinal(k[1].GetString(), key) <= 0)[0]
            .GetInt32();

    private List<JsonElement> Arguments(string path)
    {
        var text = Encoding.UTF8.GetString(Files.Single(f => f.Path == path).Content.Span);
        var open = text.IndexOf('(', StringComparison.Ordinal);
        Assert.EndsWith(");\n", text, StringComparison.Ordinal);
        return [.. JsonDocument.Parse($"[{text[(open + 1)..^3]}]").RootElement.EnumerateArray()];
    }

    private static int[] Decode(string text)
    {
        var base64 = string.Concat(
            text.TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '/')
        );
        var bytes = Convert.FromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '='));
        var numbers = new List<int>();
        var (number, shift, next) = (0, 0, 0);
        foreach (var value in bytes)
        {
            number |= (value & 127) << shift;
            shift += 7;
            if (value < 128)
            {
                next += number;
                numbers.Add(next++);
                (number, shift) = (0, 0);
            }
        }

        return [.. numbers];
    }
}
