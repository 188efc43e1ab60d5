using System.Collections.Immutable;

namespace Dianjiao.Tests.Pairs;

/// <summary>
/// Reads the examples of a Markdown file. A heading, of any level, that is a path below seeds/ or templates/, or “reports”, or “view”,
/// names the fenced block that follows it; every other heading begins a new example, and further ones under it are numbered.
/// </summary>
public static class ExampleReader
{
    public static ImmutableArray<Example> ReadFile(string path) => Read(File.ReadAllText(path));

    public static ImmutableArray<Example> Read(string markdown)
    {
        var examples = ImmutableArray.CreateBuilder<Example>();
        var title = "";
        var current = new Example("", [], null, null);
        string? part = null;
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');

        void Finish()
        {
            if (part is not null)
            {
                throw new InvalidDataException($"No fenced block follows the heading “{part}”.");
            }

            if (!current.Seeds.IsEmpty)
            {
                var earlier = examples.Count(e => e.Name.Split(" – ")[0] == current.Name);
                examples.Add(
                    earlier == 0
                        ? current
                        : current with
                        {
                            Name = $"{current.Name} – {earlier + 1}",
                        }
                );
            }

            current = new Example(title, [], null, null);
        }

        for (var i = 0; i < lines.Length; i++)
        {
            var fence = FenceOf(lines[i]);
            if (fence > 0)
            {
                var content = new List<string>();
                while (FenceOf(lines[++i]) < fence || lines[i].Trim('`').Length > 0)
                {
                    content.Add(lines[i]);
                }

                if (part is null)
                {
                    throw new InvalidDataException(
                        $"The fenced block that ends on line {i + 1} belongs to no example."
                    );
                }

                current = With(current, part, content);
                part = null;
            }
            else if (HeadingOf(lines[i]) is { } heading)
            {
                if (!IsPart(heading))
                {
                    title = heading;
                    Finish();
                }
                else
                {
                    if (IsFile(heading) && IsDone(current))
                    {
                        Finish();
                    }

                    part = heading;
                }
            }
        }

        Finish();
        return examples.ToImmutable();
    }

    private static bool IsDone(Example example) => (example.Reports ?? example.View) is not null;

    private static bool IsFile(string heading) =>
        heading.StartsWith("seeds/", StringComparison.Ordinal)
        || heading.StartsWith("templates/", StringComparison.Ordinal);

    private static bool IsPart(string heading) => heading is "reports" or "view" || IsFile(heading);

    private static Example With(Example example, string part, List<string> content)
    {
        var text = string.Join('\n', content);
        return part switch
        {
            "reports" => example with { Reports = text },
            "view" => example with { View = text },
            _ => example with
            {
                Seeds = example.Seeds.Add((part, content.Count == 0 ? "" : text + "\n")),
            },
        };
    }

    private static int FenceOf(string line)
    {
        var length = line.Length - line.TrimStart('`').Length;
        return length >= 3 ? length : 0;
    }

    private static string? HeadingOf(string line)
    {
        var level = line.Length - line.TrimStart('#').Length;
        return level is >= 1 and <= 6 && line.Length > level && line[level] == ' '
            ? line[level..].Trim().Trim('`')
            : null;
    }
}
