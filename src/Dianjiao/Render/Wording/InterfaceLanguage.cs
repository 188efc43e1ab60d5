using System.Collections.Immutable;

namespace Dianjiao.Render.Wording;

/// <summary>All words of the interface in one language.</summary>
public sealed class InterfaceLanguage
{
    private InterfaceLanguage(WordReader words)
    {
        Tag = words.Language;
        Ui = InterfaceText.Read(words) with
        {
            Terms = TermWords.Read(words),
            Dates = DateWords.Read(words),
            Ordinals = words.Ordinal("ordinals", "number"),
        };
        Reader = ReaderWording.Read(words);
        Search = SearchWording.Read(words);
        Metadata = MetadataWording.Read(words);
        Print = PrintText.Read(words);
        Epub = EpubText.Read(words);
        words.Finish();
        Texts = words.Texts;
    }

    /// <summary>The language tag, which is the name of the file.</summary>
    public string Tag { get; }

    public InterfaceText Ui { get; }

    public ReaderWording Reader { get; }

    public SearchWording Search { get; }

    public PrintText Print { get; }

    /// <summary>The word for the place of something in a sequence: second entry.</summary>
    public Plural Ordinals => Ui.Ordinals;

    /// <summary>
    /// Every text by its key, with numbers for the values to be filled in: <c>indexes.kilometres</c>, <c>{0} km</c>.
    /// </summary>
    public ImmutableSortedDictionary<string, string> Texts { get; }

    internal EpubText Epub { get; }

    internal MetadataWording Metadata { get; }

    internal static InterfaceLanguage Read(WordReader words) => new(words);

    /// <summary>Returns the texts of some groups, one on a line.</summary>
    /// <param name="groups">The groups, or single keys.</param>
    internal string In(params ReadOnlySpan<string> groups)
    {
        var lines = new List<string>();
        foreach (var group in groups)
        {
            lines.AddRange(
                Texts
                    .Where(t => t.Key == group || WordFile.IsBelow(t.Key, group))
                    .Select(t => t.Value)
            );
        }

        return string.Join('\n', lines);
    }
}
