using Dianjiao.Layers;
using Dianjiao.Model.Markdown;

namespace Dianjiao.Model;

/// <summary>
/// Finds the words for links to names, such as <c>[[li-zunxu]]</c>: the form under which the index of names has the
/// name.
/// </summary>
public sealed class NameLinks
{
    private readonly Dictionary<string, string> shown;

    /// <param name="language">
    /// The language of the interface: in Chinese a name is shown as the authority list has it.
    /// </param>
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

    /// <summary>Returns the words of a link that has none of its own; null for an id that no name has.</summary>
    public string? Words(string id) => shown.GetValueOrDefault(id);

    /// <summary>Returns the words for a link to a name that has none of its own; null for any other link.</summary>
    internal string? WordsOf(ReferenceInline reference) =>
        reference.HasWords || reference.Locus is not null ? null : Words(reference.Target);
}
