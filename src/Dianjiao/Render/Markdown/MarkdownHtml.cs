using Dianjiao.Base;
using Dianjiao.Model;
using Dianjiao.Render.Templates;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Render.Markdown;

/// <summary>
/// What translators and editors write, as HTML. HTML in it is shown as text; footnotes are off, since their ids collide
/// when many fragments share a page, and so are attributes, which would admit <c>{onclick=…}</c>.
/// </summary>
/// <param name="hanLanguage">Tag for Han words within another language; null where none is wanted.</param>
/// <param name="resolve">The address of a segment relative to the page; null when there is none.</param>
/// <param name="names">Those that may be linked to; null for none.</param>
/// <param name="namesPage">The address of their index relative to the page; null where the output has none, and a link is its words only.</param>
/// <param name="pictures">Null where none are shown, and of each only its words.</param>
public sealed class MarkdownHtml(
    string? hanLanguage,
    Func<Locus, string?> resolve,
    DiagnosticBag diagnostics,
    NameLinks? names = null,
    string? namesPage = null,
    Pictures? pictures = null
)
{
    private static readonly MarkdownPipeline Pipeline = Build();
    private readonly NameLinks names = names ?? NameLinks.None;
    private readonly Pictures pictures = pictures ?? Pictures.None;

    /// <summary>As blocks: paragraphs, lists, quotations.</summary>
    /// <param name="source">Where it stands in the edition; null for text that is in no file.</param>
    /// <param name="language">What it is written in; empty where no language has marks of its own to set.</param>
    public Markup Block(string markdown, Dianjiao.SourceSpan? source, string language = "")
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var document = Read(markdown, source, language);
        Renderer(writer, source, unwrap: false).Render(document);
        return new Markup(Proved(markdown, document, source, writer.ToString().TrimEnd()));
    }

    /// <summary>As blocks, each with an id of its own: one page holds one such text.</summary>
    /// <inheritdoc cref="Block"/>
    public Markup Page(string markdown, Dianjiao.SourceSpan source, string language)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var document = Read(markdown, source, language);
        foreach (var (id, unit) in FrontUnits.Of(document))
        {
            unit.GetAttributes().Id = id;
        }

        Renderer(writer, source, unwrap: false).Render(document);
        return new Markup(Proved(markdown, document, source, writer.ToString().TrimEnd()));
    }

    /// <summary>The units of such a page, parsed alike; none where it is nested too deeply.</summary>
    internal static IEnumerable<(string Id, Block Unit)> Units(string markdown) =>
        MarkdownReading.TryParse(markdown, Pipeline) is { } document ? FrontUnits.Of(document) : [];

    /// <summary>What makes it more than is read; null when it is read.</summary>
    internal static MarkdownExcess? Excess(string markdown) =>
        MarkdownReading.Excess(markdown, Pipeline);

    /// <summary>The first sentence as a line of its own, the rest as blocks.</summary>
    /// <param name="language">What it is written in; empty where no language has marks of its own to set.</param>
    public NoteHtml Note(string markdown, Dianjiao.SourceSpan? source, string language = "")
    {
        var document = Read(markdown, source, language);
        using var gloss = new StringWriter { NewLine = "\n" };
        using var body = new StringWriter { NewLine = "\n" };
        var bodyRenderer = Renderer(body, source, unwrap: false);
        var links = "";
        var first = true;
        foreach (var block in document)
        {
            if (first && block is ParagraphBlock { Inline: { } inlines })
            {
                var glossRenderer = Renderer(gloss, source, unwrap: true);
                var rest = NoteSentence.Write(inlines, glossRenderer);
                links = NoteSentence.Links(inlines.Except(rest), i => Inline(i, source));
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

        Proved(markdown, document, source, gloss.ToString() + body);
        return new NoteHtml(new Markup(gloss.ToString()), new Markup((links + body).TrimEnd()));
    }

    private string Inline(Inline inline, Dianjiao.SourceSpan? source)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Renderer(writer, source, unwrap: false).Write(inline);
        return writer.ToString();
    }

    /// <summary>Gives the HTML back; what was written and is not in it is reported.</summary>
    private string Proved(
        string markdown,
        MarkdownDocument document,
        Dianjiao.SourceSpan? source,
        string html
    )
    {
        markdown = names.Spell(markdown);
        // A text that is nested too deeply has been refused.
        foreach (
            var (place, why) in document.Count == 0 ? [] : LostWords.Find(markdown, document, html)
        )
        {
            ReportLost(markdown[place], why, source);
        }

        return html;
    }

    private MarkdownDocument Read(string markdown, Dianjiao.SourceSpan? source, string language)
    {
        foreach (var tag in RawHtml.Find(markdown))
        {
            Report(Codes.MarkdownHtml, tag, source);
        }

        var spelt = names.Spell(markdown);
        var (document, excess) = MarkdownReading.Parse(spelt, Pipeline);
        if (document is null)
        {
            MarkdownExcessCheck.Report(excess!, spelt, source, diagnostics);
            return [];
        }

        if (EnglishQuotes.IsEnglish(language))
        {
            EnglishQuotes.Set(document);
        }

        return document;
    }

    private HtmlRenderer Renderer(StringWriter writer, Dianjiao.SourceSpan? source, bool unwrap)
    {
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        var renderers = renderer.ObjectRenderers;
        renderers.ReplaceOrAdd<LinkInlineRenderer>(
            new LinkRenderer(
                resolve,
                id =>
                    !names.Has(id) ? null
                    : namesPage is null ? ""
                    : $"{namesPage}#{id}",
                pictures,
                Report,
                unwrap
            )
        );
        renderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AutolinkRenderer(Report, unwrap));
        renderers.ReplaceOrAdd<LineBreakInlineRenderer>(new LineBreakRenderer());
        renderers.ReplaceOrAdd<LiteralInlineRenderer>(new LiteralRenderer(hanLanguage));
        return renderer;

        void Report(DiagnosticCode code, string words) => this.Report(code, words, source);
    }

    private void Report(DiagnosticCode code, string words, Dianjiao.SourceSpan? source)
    {
        var (message, hint) =
            code == Codes.DanglingLink
                ? (
                    $"there is no segment or name {words}",
                    "look it up: a segment’s number is its link in the volume’s page, a name’s id stands in names.yml"
                )
            : code == Codes.MarkdownHtml
                ? (
                    $"the HTML {words} is shown as text",
                    "write it in Markdown (*italic*, **bold**), or put a backslash before the < if it is meant as a sign"
                )
            : Pictures.Describe(code, words)
                ?? (
                    $"the address “{words}” is refused",
                    "link to a relative, http, https or mailto address, to a segment, [[41.2]], or to a name, [[li-zunxu]]"
                );
        Report(code, message, hint, words, source);
    }

    private void ReportLost(string words, string why, Dianjiao.SourceSpan? source)
    {
        var shown = words.ReplaceLineEndings(" ");
        Report(
            Codes.WordsLost,
            $"“{(shown.Length > 40 ? shown[..40] + "…" : shown)}” is not shown as it is written",
            why,
            words,
            source
        );
    }

    private void Report(
        DiagnosticCode code,
        string message,
        string hint,
        string words,
        Dianjiao.SourceSpan? source
    )
    {
        if (source is not { } span)
        {
            diagnostics.Add(code, "", message, hint);
            return;
        }

        // Of an entry in YAML the span is no more than its beginning.
        var whole = span.File.Path.EndsWith(".yml", StringComparison.Ordinal)
            ? span.File.Span(span.Start, span.File.Length)
            : span;
        var place = MarkdownExcessCheck.At(words, whole);
        diagnostics.Add(code, place == whole ? span : place, message, hint);
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UseCjkFriendlyEmphasis()
            .UseEmphasisExtras(EmphasisExtraOptions.Superscript | EmphasisExtraOptions.Subscript)
            .UsePipeTables()
            .UsePreciseSourceLocation()
            .UseProse()
            .DisableHtml();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new LocusLinkParser());
        return builder.Build();
    }
}
