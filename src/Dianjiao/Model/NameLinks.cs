using Dianjiao.Layers;
using Dianjiao.Model.Markdown;

namespace Dianjiao.Model;

/// <summary>Links to names in what editors write: <c>[[li-zunxu]]</c>, shown as the index calls him.</summary>
public sealed class NameLinks
{
    private readonly Dictionary<string, string> shown;

    /// <param name="language">In which the editors write: in Chinese a name is shown as the authority list has it.</param>
    public NameLinks(IEnumerable<Name> names, string language)
    {
        var chinese = LanguageTag.IsChinese(language);
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

    /// <summary>What stands in the place of a link to a name that has no words of its own; null for any other link.</summary>
    internal string? WordsOf(ReferenceInline reference) =>
        reference.HasWords || reference.Locus is not null ? null : Words(reference.Target);
}
