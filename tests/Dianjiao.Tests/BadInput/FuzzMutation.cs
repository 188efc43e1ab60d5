using System.Text;

namespace Dianjiao.Tests.BadInput;

/// <summary>Damages an edition as people, programs and attackers do; one seed gives one damage.</summary>
internal sealed class FuzzMutation(int seed)
{
    private static readonly string[] Tokens =
    [
        "## ",
        "> ",
        "- ",
        "- emend: ",
        "- split: 1.2\n  before: 至是\n  as: 1.2b\n  reason: r\n",
        "- join: [1.1, 1.2]\n  reason: r\n",
        "- close: 1.3\n  after: 載\n  as: 1.3b\n  reason: r\n",
        "- punctuate: 1.2\n  reading: 北山。\n  reason: r\n",
        "- classify: 1.2\n  kind: heading\n  reason: r\n",
        "\n## 1.2\n",
        "\n## 1.2/2\n",
        "\n## 1.1–1.8\n",
        "\n## 1.2 北山 #9\n",
        "{{",
        "{{sigla}}",
        "}}",
        "[[",
        "[[1.1]]",
        "[[wang-ji|",
        "]]",
        "|",
        "| a | b |\n|---|---|\n| c |\n",
        "*",
        "**",
        "_",
        "`",
        "```\n",
        "~~~",
        "^",
        "<",
        "<b>",
        "<!--",
        "<https://a.b>",
        "![a](b.png)",
        "[a](../principles/index.html)",
        "[a](mailto:a@b)",
        "[a]: b \"c\"\n",
        "\\",
        "&amp;",
        "&#0;",
        "&#xD800;",
        "---\n",
        "===\n",
        "\r",
        "\r\n",
        "\t",
        "\0",
        "\u0001",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\uFFFE",
        "\uFFFD",
        "\u202E",
        "\u200B",
        "\u200F",
        "\uE000",
        "\U0010FFFF",
        "𠮷",
        "e\u0301",
        "〈",
        "〉",
        "〈按：",
        "。",
        "：",
        "\u3000",
        "三月，",
        "嘉定十一年",
        "閏十三月",
        "甲子朔",
        "999999999999999999999",
        "-1",
        "1e999",
        "NaN",
        "1.2b",
        "1.99999999999",
        "{a: [b, {c: d}]}",
        "&x ",
        "*x",
        "!!binary ",
        "? ",
        ": ",
        "# ",
        "\"",
        "'",
        "\"\\u0007\\r\\n\\0\"",
        "\"\\uD800\"",
        "[",
        "]",
        "{",
        "%",
        "@",
        "~",
        "outputs: [json, text]\n",
        "outputs: [epub, print]\n",
        "language: zh-Hant\n",
        "text-language: zh-Hans\n",
    ];

    // As UTF-8 would have them if they were allowed: a lone surrogate, an overlong slash, a lead byte alone.
    private static readonly byte[][] BadBytes =
    [
        [0xED, 0xA0, 0x80],
        [0xC0, 0xAF],
        [0xE5],
        [0xFF, 0xFE],
        [0xF4, 0x90, 0x80, 0x80],
    ];

    private static readonly string[] Names =
    [
        "seeds/pages/CON.md",
        "seeds/pages/a b.md",
        "seeds/pages/a\u200Bb.md",
        "seeds/pages/É.md",
        "seeds/pages/e\u0301.md",
        "seeds/pages/é.md",
        "seeds/pages/'&+~[.md",
        "seeds/pages/.well-known.md",
        "seeds/.well-known/text.txt",
        "seeds/001/translation.EN.md",
        "seeds/001/translation.zh-Hant.md",
        "seeds/001/notes.fr.md",
        "seeds/001/punctuation.txt",
        "seeds/A/text.txt",
        "seeds/a/text.txt",
        "seeds/\U0001F3D4/text.txt",
        "seeds/北山/text.txt",
        "seeds/0/text.txt",
        "templates/assets/dianjiao.css",
        "templates/assets/fonts.css",
        "templates/assets/Style.css",
        "templates/assets/style.css",
        "templates/assets/a\\b.css",
        "templates/assets/a\nb.css",
        "templates/assets/own.woff2",
        "templates/assets/fonts/own.otf",
    ];

    private readonly Random random = new(seed);
    private readonly SortedDictionary<string, byte[]> files = new(
        FuzzEdition.Files.ToDictionary(f => f.Path, f => f.Content),
        StringComparer.Ordinal
    );

    public IReadOnlyDictionary<string, byte[]> Files()
    {
        do
        {
            Damage();
        } while (random.Next(3) > 0);
        return files;
    }

    private void Damage()
    {
        var path = Any(files.Keys.ToList());
        var content = files[path];
        switch (random.Next(16))
        {
            case 0:
                files.Remove(path);
                break;
            case 1:
                files[Any(Names)] = content;
                break;
            case 2:
                files[path] = files[Any(files.Keys.ToList())];
                break;
            case 3 when content.Length > 0:
                var flipped = content.ToArray();
                flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
                files[path] = flipped;
                break;
            case 4:
                files[path] = Insert(content, random.Next(content.Length + 1), Any(BadBytes));
                break;
            case 5:
                files[path] = content[..random.Next(content.Length + 1)];
                break;
            default:
                files[path] = Encoding.UTF8.GetBytes(Edited(Encoding.UTF8.GetString(content)));
                break;
        }
    }

    private string Edited(string text)
    {
        var at = random.Next(text.Length + 1);
        var length = random.Next(Math.Min(text.Length - at, 40) + 1);
        var token = Any(Tokens);
        var lines = text.Split('\n');
        var line = random.Next(lines.Length);
        switch (random.Next(12))
        {
            case 0:
                return text.Remove(at, length);
            case 1:
                return text.Insert(at, text.Substring(at, length));
            case 2:
                random.Shuffle(lines);
                break;
            case 3:
                lines[line] += "\n" + lines[random.Next(lines.Length)];
                break;
            case 4:
                lines[line] = "";
                break;
            case 5:
                lines[line] = token + lines[line];
                break;
            case 6:
                lines[line] += token;
                break;
            case 7:
                return text.Insert(
                    at,
                    string.Concat(Enumerable.Repeat(token, random.Next(1, 3000)))
                );
            case 8:
                return text.ReplaceLineEndings(random.Next(2) == 0 ? "\r\n" : "\r");
            case 9:
                var colon = lines[line].IndexOf(": ", StringComparison.Ordinal);
                lines[line] = colon < 0 ? token : lines[line][..(colon + 2)] + token;
                break;
            case 10:
                return token + text;
            default:
                return text.Insert(at, token);
        }

        return string.Join('\n', lines);
    }

    private T Any<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

    private static byte[] Insert(byte[] content, int at, byte[] bytes) =>
        [.. content[..at], .. bytes, .. content[at..]];
}
