using System.Collections.ObjectModel;
using Markdig.Syntax;

namespace Dianjiao.Model.Markdown;

/// <summary>
/// A text that an editor or translator wrote in Markdown: a note, a translation, a reason, a page of front matter. It is
/// parsed once; every output walks over the same tree.
/// </summary>
public sealed class Prose
{
    private IReadOnlyDictionary<PlaceholderBlock, Prose> filled = ReadOnlyDictionary<
        PlaceholderBlock,
        Prose
    >.Empty;

    internal Prose(
        string markdown,
        Dianjiao.SourceSpan? span,
        string language,
        MarkdownDocument document
    )
    {
        Markdown = markdown;
        Span = span;
        Language = language;
        Document = document;
    }

    public static Prose None { get; } = new("", null, "", []);

    /// <summary>As it is written; of a translation by sentences, these joined.</summary>
    public string Markdown { get; }

    /// <summary>Where it stands in its file; null for text that is in no file.</summary>
    public Dianjiao.SourceSpan? Span { get; }

    /// <summary>The tag of the language it is written in; empty where no language has marks of its own to set.</summary>
    public string Language { get; }

    public bool IsEmpty => Markdown.Length == 0;

    /// <summary>It is a value in YAML, and <see cref="Span"/> no more than the beginning of its entry.</summary>
    public bool IsInEntry => ProseReader.IsEntry(Span);

    /// <summary>The tree, with its places in <see cref="Markdown"/>, in UTF-16 units. Empty where it holds more than is read.</summary>
    internal MarkdownDocument Document { get; }

    /// <summary>The blocks, with those of a filled place where it stands.</summary>
    internal IEnumerable<Block> Blocks =>
        Document.SelectMany(block =>
            block is PlaceholderBlock place && filled.TryGetValue(place, out var text)
                ? text.Document
                : (IEnumerable<Block>)[block]
        );

    /// <summary>The text with its places filled.</summary>
    /// <param name="text">What stands in the place of a word.</param>
    public Prose Filled(Func<string, Prose> text) =>
        new(Markdown, Span, Language, Document)
        {
            filled = Document
                .OfType<PlaceholderBlock>()
                .ToDictionary(place => place, place => text(place.Word)),
        };

    /// <summary>The links to segments and names.</summary>
    internal IEnumerable<ReferenceInline> References => Document.Descendants<ReferenceInline>();
}
