using Dianjiao.Base;
using Dianjiao.Model;
using Dianjiao.Model.Markdown;
using Dianjiao.Render.Templates;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Render.Markdown;

/// <summary>
/// Writes the Markdown of translators and editors as HTML. Its faults have been reported when it was parsed.
/// </summary>
/// <param name="hanLanguage">The language tag for Han words within another language; null where none is needed.</param>
/// <param name="resolve">Returns the address of a segment relative to the page; null when there is none.</param>
/// <param name="names">The names to which text may link; null for none.</param>
/// <param name="namesPage">
/// The address of the index of names relative to the page; null where the output has none, and only the words of such
/// links are written.
/// </param>
/// <param name="pictures">The pictures that are shown; null for none, and only their words are written.</param>
public sealed class MarkdownHtml(
    string? hanLanguage,
    Func<Locus, string?> resolve,
    NameLinks? names = null,
    string? namesPage = null,
    Pictures? pictures = null
)
{
    private readonly NameLinks names = names ?? NameLinks.None;
    private readonly Pictures pictures = pictures ?? Pictures.None;

    /// <summary>Returns a text as blocks: paragraphs, lists, quotations.</summary>
    public Markup Block(Prose prose)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = Renderer(writer, unwrap: false);
        foreach (var block in prose.Blocks)
        {
            renderer.Write(block);
        }

        return new Markup(writer.ToString().TrimEnd());
    }

    /// <summary>Returns a text as blocks, after a lead: within the first block if that is a paragraph.</summary>
    public Markup Led(Markup lead, Prose prose)
    {
        var (first, rest) = Opened(prose);
        return new Markup($"<p>{lead.Html}{first.Html}</p>\n{rest.Html}".TrimEnd());
    }

    /// <summary>
    /// Returns the first paragraph without its element, and the rest as blocks. If the text does not begin with a
    /// paragraph, all of it is rest.
    /// </summary>
    public NoteHtml Opened(Prose prose)
    {
        using var first = new StringWriter { NewLine = "\n" };
        using var rest = new StringWriter { NewLine = "\n" };
        IEnumerable<Block> blocks = prose.Document;
        if (prose.Document is [ParagraphBlock paragraph, ..])
        {
            Renderer(first, unwrap: false).WriteLeafInline(paragraph);
            blocks = blocks.Skip(1);
        }

        var renderer = Renderer(rest, unwrap: false);
        foreach (var block in blocks)
        {
            renderer.Write(block);
        }

        return new NoteHtml(new Markup(first.ToString()), new Markup(rest.ToString().TrimEnd()));
    }

    /// <summary>
    /// Returns a text after a lead: as one paragraph if it consists of paragraphs only, otherwise as blocks.
    /// </summary>
    public Markup RunIn(Markup lead, Prose prose) =>
        prose.Document.All(b => b is ParagraphBlock)
            ? new Markup($"<p>{lead.Html}{Inline(prose).Html}</p>")
            : Led(lead, prose);

    /// <summary>Returns a text without blocks: paragraphs, items and cells follow one another.</summary>
    public Markup Inline(Prose prose)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = Renderer(writer, unwrap: false);
        var isFirst = true;
        foreach (var leaf in prose.Document.Descendants<LeafBlock>())
        {
            writer.Write(isFirst ? "" : " ");
            isFirst = false;
            if (leaf.Inline is null)
            {
                renderer.WriteLeafRawLines(leaf, writeEndOfLines: false, escape: true);
            }
            else
            {
                renderer.WriteLeafInline(leaf);
            }
        }

        return new Markup(writer.ToString());
    }

    /// <summary>Returns words of the interface as blocks.</summary>
    /// <param name="language">The language, by which quotation marks are set; empty where they are set already.</param>
    public Markup Interface(string words, string language = "") =>
        Block(ProseReader.Read(words, null, language, new DiagnosticBag()));

    /// <summary>Returns a text as blocks, each with an id of its own; a page may hold only one such text.</summary>
    public Markup Page(Prose prose)
    {
        var units = FrontUnits.Of(prose).ToList();
        foreach (var (id, unit) in units)
        {
            unit.GetAttributes().Id = id;
        }

        try
        {
            return Block(prose);
        }
        finally
        {
            // The tree is shared, and elsewhere it stands beside other texts, where such ids would not be unique.
            foreach (var (_, unit) in units)
            {
                unit.RemoveData(typeof(HtmlAttributes));
            }
        }
    }

    /// <summary>Returns the first sentence as a line of its own, and the rest as blocks.</summary>
    public NoteHtml Note(Prose prose)
    {
        using var gloss = new StringWriter { NewLine = "\n" };
        using var body = new StringWriter { NewLine = "\n" };
        var bodyRenderer = Renderer(body, unwrap: false);
        var links = "";
        var first = true;
        foreach (var block in prose.Document)
        {
            if (first && block is ParagraphBlock { Inline: { } inlines })
            {
                var rest = NoteSentence.Write(inlines, Renderer(gloss, unwrap: true));
                links = NoteSentence.Links(inlines.Except(rest), Inline);
                if (rest.Count > 0)
                {
                    body.Write("<p>");
                    rest.ForEach(i => bodyRenderer.Write(i));
                    body.Write("</p>\n");
                }
            }
            else
            {
                bodyRenderer.Write(block);
            }

            first = false;
        }

        return new NoteHtml(new Markup(gloss.ToString()), new Markup((links + body).TrimEnd()));
    }

    private string Inline(Inline inline)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Renderer(writer, unwrap: false).Write(inline);
        return writer.ToString();
    }

    private HtmlRenderer Renderer(StringWriter writer, bool unwrap)
    {
        var renderer = new HtmlRenderer(writer);
        ProseReader.Setup(renderer);
        var renderers = renderer.ObjectRenderers;
        renderers.Insert(
            0,
            new ReferenceRenderer(
                names,
                reference =>
                    reference.Locus is { } locus ? resolve(locus)
                    : namesPage is null || !names.Has(reference.Target) ? null
                    : $"{namesPage}#{reference.Target}",
                unwrap
            )
        );
        renderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkRenderer(pictures, unwrap));
        renderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AutolinkRenderer(unwrap));
        renderers.ReplaceOrAdd<LineBreakInlineRenderer>(new LineBreakRenderer(names));
        renderers.ReplaceOrAdd<LiteralInlineRenderer>(new LiteralRenderer(hanLanguage));
        return renderer;
    }
}
