using System.Text.Json;
using Dianjiao.Layers;
using Dianjiao.Model;

namespace Dianjiao.BrowserTests;

/// <summary>A small edition with characters that no font has a shape for in every layer; its era's name ends in 元.</summary>
internal static class GapSeeds
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["edition.yml"] =
            $"title: {Quoted("書\uE40B")}\ndynasty: 宋\ntranslations:\n  - language: en\n    name: English\n",
        ["names.yml"] =
            $"persons:\n  - id: si-zhong\n    name: {Quoted("\uE406思忠")}\n    pinyin: Sizhong\n    en: Sizhong\n",
        ["001/text.txt"] =
            "慶元元年、夏天慶二年春正月，遣使\uE406思忠賀金。\n\uE406思忠上言\uFFFD之。\n〈按：此\uE406字無考。〉\n"
            + "二年春二月，\uE407國人來。\n三年春三月，國人去。\n",
        ["001/apparatus.yml"] =
            $"- emend: 1.1\n  lemma: {Quoted("\uE406思")}\n  reading: 羅思\n  reason: {Quoted("Not \uE408.")}\n"
            + $"- variant: 1.4\n  lemma: {Quoted("\uE407國")}\n  readings: {{ 殿: {Quoted("\uE409國")} }}\n  reason: r\n",
        ["001/parallels.yml"] =
            $"- at: 1.2\n  lemma: {Quoted("\uE406思")}\n  work: 金史\n  quotation: {Quoted("賀\uE40A之")}\n  agreement: agrees\n  checked: true\n",
        ["001/notes.en.md"] = "## 1.2 \uE406思忠\nWritten \uE406 elsewhere.\n",
        ["001/translation.en.md"] = "## 1.1\nThey sent \uE406 Sizhong.\n",
    };

    public static void Write(string root)
    {
        foreach (var (path, content) in Files)
        {
            var full = Path.Combine(root, "seeds", path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, content);
        }
    }

    public static Edition Read(string root)
    {
        Write(root);
        var diagnostics = new DiagnosticBag();
        return EditionBuilder.Build(EditionReader.Read(root, diagnostics)!, diagnostics);
    }

    // JSON's strings are YAML's too.
    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
