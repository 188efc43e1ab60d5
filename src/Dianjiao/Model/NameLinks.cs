using System.Text.RegularExpressions;

namespace Dianjiao.Model;

/// <summary>Links to names in what editors write: <c>[[li-zunxu]]</c>, shown as the index calls him.</summary>
public sealed partial class NameLinks
{
    private readonly Dictionary<string, string> shown;

    /// <param name="language">Of the interface: in Chinese a name is shown as the authority list has it.</param>
    public NameLinks(IEnumerable<Name> names, string language)
    {
        var chinese = language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);
        shown = names.ToDictionary(
            n => n.Entry.Id,
            n =>
                chinese ? n.Entry.Form
                : n.Entry.English.Length > 0 ? n.Entry.English
                : n.Entry.Pinyin.Length > 0 ? n.Entry.Pinyin
                : n.Entry.Form,
            StringComparer.Ordinal
        );
    }

    public static NameLinks None { get; } = new([], "");

    public bool Has(string id) => shown.ContainsKey(id);

    /// <summary>What a link without words of its own shows; null for what is no name.</summary>
    public string? Words(string id) => shown.GetValueOrDefault(id);

    /// <summary>The Markdown with the words of such links written out: <c>[[li-zunxu|Li Zunxu]]</c>.</summary>
    public string Spell(string markdown) =>
        shown.Count == 0 || !markdown.Contains("[[", StringComparison.Ordinal)
            ? markdown
            : Bare()
                .Replace(
                    markdown,
                    m =>
                        Words(m.Groups["id"].Value) is { } words
                            ? $"[[{m.Groups["id"].Value}|{words}]]"
                            : m.Value
                );

    [GeneratedRegex(@"\[\[(?<id>[^\[\]\s|]+)\]\]")]
    private static partial Regex Bare();
}
