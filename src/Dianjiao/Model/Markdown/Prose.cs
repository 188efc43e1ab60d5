using System.Collections.ObjectModel;
using Markdig.Syntax;

namespace Dianjiao.Model.Markdown;

/// <summary>
/// A text in Markdown by an editor or translator: a note, a translation, a reason, a page of front matter. It is parsed
/// once, and every output walks over the same tree.
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

    /// <summary>The text as written; for a translation by sentences, all of them joined.</summary>
    public string Markdown { get; }

    /// <summary>The place of the text in its file; null for a text that is in no file.</summary>
    public Dianjiao.SourceSpan? Span { get; }

    /// <summary>The language tag of the text; empty where no language's own marks are to be set.</summary>
    public string Language { get; }

    public bool IsEmpty => Markdown.Length == 0;

    /// <summary>
    /// True if the text is a value in YAML; <see cref="Span"/> is then only the beginning of its entry.
    /// </summary>
    public bool IsInEntry => ProseReader.IsEntry(Span);

    /// <summary>
    /// The tree, with places in <see cref="Markdown"/> in UTF-16 units; empty for a text that is too much to be read.
    /// </summary>
    internal MarkdownDocument Document { get; }

    /// <summary>The blocks of the text; in the place of a filled placeholder those that fill it.</summary>
    internal IEnumerable<Block> Blocks =>
        Document.SelectMany(block =>
            block is PlaceholderBlock place && filled.TryGetValue(place, out var text)
                ? text.Document
                : (IEnumerable<Block>)[block]
        );

    /// <summary>Returns the text with its placeholders filled.</summary>
    /// <param name="text">Returns the text for the word of a placeholder.</param>
    public Prose Filled(Func<string, Prose> text) =>
        new(Markdown, Span, Language, Document)
        {
            filled = Document
                .OfType<PlaceholderBlock>()
                .ToDictionary(place => place, place => text(place.Word)),
        };

    /// <summary>The links to segments and names in the text.</summary>
    internal IEnumerable<ReferenceInline> References => Document.Descendants<ReferenceInline>();
}
