using System.Text.RegularExpressions;

namespace Dianjiao.Tests.Render.Promises;

/// <summary>Every way of taking one thing out of a template: an expression, an include, a loop or a condition.</summary>
internal static partial class TemplateMutations
{
    /// <param name="What">The code that was taken out.</param>
    public sealed record Mutation(string What, string Template);

    /// <summary>Those that look alike are numbered.</summary>
    public static IEnumerable<Mutation> Of(string template)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mutation in All(template))
        {
            var number = seen[mutation.What] = seen.GetValueOrDefault(mutation.What) + 1;
            yield return number == 1
                ? mutation
                : mutation with
                {
                    What = $"{mutation.What} ({number})",
                };
        }
    }

    private static IEnumerable<Mutation> All(string template)
    {
        var open = new Stack<Match>();
        foreach (Match tag in Tag().Matches(template))
        {
            var code = tag.Groups["code"].Value;
            var word = code.Split(' ')[0];
            switch (word)
            {
                case "for" or "if":
                    open.Push(tag);
                    break;
                case "else":
                    break;
                case "end":
                    var start = open.Pop();
                    yield return new Mutation(
                        $"{start.Groups["code"].Value} … end",
                        template.Remove(start.Index, tag.Index + tag.Length - start.Index)
                    );
                    break;
                default:
                    if (!code.StartsWith('$') || !code.Contains(" = ", StringComparison.Ordinal))
                    {
                        yield return new Mutation(
                            Place(template, tag)
                                + code.Replace(" | html.escape", "", StringComparison.Ordinal),
                            template.Remove(tag.Index, tag.Length)
                        );
                    }

                    break;
            }
        }
    }

    /// <summary>The attribute in which it stands, since there it is not read; empty for what is text.</summary>
    private static string Place(string template, Match tag)
    {
        var before = Tag().Replace(template[..tag.Index], "");
        var attribute = Attribute().Match(before);
        return attribute.Success ? $"{attribute.Groups["name"].Value}=" : "";
    }

    [GeneratedRegex(@"\{\{~?\s*(?<code>.*?)\s*~?\}\}", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex("""<[a-z][^<>]*\s(?<name>[a-z:-]+)="[^"<>]*$""", RegexOptions.Singleline)]
    private static partial Regex Attribute();
}
