using System.Collections.Concurrent;
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
/// <param name="roots">From where links within the site lead; null for a page in a folder of its own.</param>
public sealed class MarkdownHtml(
    string? hanLanguage,
    Func<Locus, string?> resolve,
    NameLinks? names = null,
    string? namesPage = null,
    Pictures? pictures = null,
    SiteRoots? roots = null
)
{
    private readonly NameLinks names = names ?? NameLinks.None;
    private readonly Pictures pictures = pictures ?? Pictures.None;
    private readonly SiteRoots roots = roots ?? SiteRoots.FromFolder;
    private readonly ConcurrentBag<ReusedRenderer> linking = [];
    private readonly ConcurrentBag<ReusedRenderer> unwrapping = [];

    /// <summary>Returns a text as blocks: paragraphs, lists, quotations.</summary>
    public Markup Block(Prose prose) => new(Blocks(prose.Blocks));

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
        if (prose.Document is [ParagraphBlock paragraph, ..])
        {
            var first = Written(unwrap: false, r => r.WriteLeafInline(paragraph));
            return new NoteHtml(new Markup(first), new Markup(Blocks(prose.Document.Skip(1))));
        }

        return new NoteHtml(new Markup(""), new Markup(Blocks(prose.Document)));
    }

    /// <summary>
    /// Returns a text after a lead: as one paragraph if it consists of paragraphs only, otherwise as blocks.
    /// </summary>
    public Markup RunIn(Markup lead, Prose prose) =>
        prose.Document.All(b => b is ParagraphBlock)
            ? new Markup($"<p>{lead.Html}{Inline(prose).Html}</p>")
            : Led(lead, prose);

    /// <summary>Returns a text without blocks: paragraphs, items and cells follow one another.</summary>
    public Markup Inline(Prose prose) =>
        new(
            Written(
                unwrap: false,
                renderer =>
                {
                    var isFirst = true;
                    foreach (var leaf in prose.Document.Descendants<LeafBlock>())
                    {
                        renderer.Writer.Write(isFirst ? "" : " ");
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
                }
            )
        );

    /// <summary>Returns words of the interface as blocks.</summary>
    /// <param name="language">The language, by which quotation marks are set; empty where they are set already.</param>
    public Markup Interface(string words, string language = "") =>
        Block(ProseReader.Read(words, null, language, new DiagnosticBag()));

    /// <summary>Returns a text as blocks, each with an id of its own; a page may hold only one such text.</summary>
    public Markup Page(Prose prose)
    {
        // The tree is shared, and elsewhere it stands beside other texts, where such ids would not be unique.
        lock (prose.Document)
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
                foreach (var (_, unit) in units)
                {
                    unit.RemoveData(typeof(HtmlAttributes));
                }
            }
        }
    }

    /// <summary>Returns the first sentence as a line of its own, and the rest as blocks.</summary>
    public NoteHtml Note(Prose prose)
    {
        if (prose.Document is not [ParagraphBlock { Inline: { } inlines }, ..])
        {
            return new NoteHtml(new Markup(""), new Markup(Blocks(prose.Document)));
        }

        List<Inline> rest = [];
        var gloss = Written(unwrap: true, r => rest = NoteSentence.Write(inlines, r));
        var links = NoteSentence.Links(
            inlines.Except(rest),
            i => Written(unwrap: false, r => r.Write(i))
        );
        var body = Written(
            unwrap: false,
            renderer =>
            {
                if (rest.Count > 0)
                {
                    renderer.Writer.Write("<p>");
                    rest.ForEach(i => renderer.Write(i));
                    renderer.Writer.Write("</p>\n");
                }

                foreach (var block in prose.Document.Skip(1))
                {
                    renderer.Write(block);
                }
            }
        );
        return new NoteHtml(new Markup(gloss), new Markup((links + body).TrimEnd()));
    }

    private string Blocks(IEnumerable<Block> blocks) =>
        Written(
                unwrap: false,
                renderer =>
                {
                    foreach (var block in blocks)
                    {
                        renderer.Write(block);
                    }
                }
            )
            .TrimEnd();

    /// <summary>Returns what is written with a renderer that is free.</summary>
    /// <param name="unwrap">True inside a summary, which may hold no link: then only the words are written.</param>
    private string Written(bool unwrap, Action<HtmlRenderer> write)
    {
        var free = unwrap ? unwrapping : linking;
        if (!free.TryTake(out var renderer))
        {
            renderer = Renderer(unwrap);
        }

        write(renderer);
        var written = renderer.Take();
        free.Add(renderer);
        return written;
    }

    private ReusedRenderer Renderer(bool unwrap)
    {
        var renderer = new ReusedRenderer();
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
        renderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkRenderer(pictures, roots, unwrap));
        renderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AutolinkRenderer(unwrap));
        renderers.ReplaceOrAdd<LineBreakInlineRenderer>(new LineBreakRenderer(names));
        renderers.ReplaceOrAdd<LiteralInlineRenderer>(new LiteralRenderer(hanLanguage));
        return renderer;
    }
}
