using Dianjiao.Base;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Model.Markdown;

/// <summary>
/// Parses the texts of editors and translators, and reports what will not be shown as written. HTML in them is text.
/// Footnotes are off, since their ids collide when many texts share a page, and so are attributes, which would admit
/// <c>{onclick=…}</c>.
/// </summary>
public static class ProseReader
{
    private static readonly MarkdownPipeline Entries = Build(isPage: false);
    private static readonly MarkdownPipeline Pages = Build(isPage: true);

    /// <summary>Reads a note, a translation, a reason: a text that stands on a page beside others.</summary>
    /// <param name="span">The place of the text in its file; null for a text that is in no file.</param>
    /// <param name="language">The language tag of the text; empty where no language's own marks are to be set.</param>
    public static Prose Read(
        string markdown,
        Dianjiao.SourceSpan? span,
        string language,
        DiagnosticBag diagnostics
    ) => Read(markdown, span, language, Entries, diagnostics);

    /// <summary>Reads a page of front matter.</summary>
    /// <inheritdoc cref="Read(string, Dianjiao.SourceSpan?, string, DiagnosticBag)"/>
    public static Prose ReadPage(
        string markdown,
        Dianjiao.SourceSpan? span,
        string language,
        DiagnosticBag diagnostics
    ) => Read(markdown, span, language, Pages, diagnostics);

    private static Prose Read(
        string markdown,
        Dianjiao.SourceSpan? span,
        string language,
        MarkdownPipeline pipeline,
        DiagnosticBag diagnostics
    )
    {
        if (markdown.Length == 0)
        {
            return Prose.None;
        }

        var (document, excess) = MarkdownReading.Parse(markdown, pipeline);
        if (document is null)
        {
            Report(
                excess!.Code,
                excess.Message,
                excess.Hint,
                excess.Words(markdown),
                span,
                diagnostics
            );
            return new Prose(markdown, span, language, []);
        }

        foreach (
            var tag in document
                .Descendants<RawTagInline>()
                .Select(t => t.Tag)
                .Distinct(StringComparer.Ordinal)
        )
        {
            Report(
                Codes.MarkdownHtml,
                $"the HTML {tag} is shown as text",
                "write it in Markdown (*italic*, **bold**), or put a backslash before the < if it is meant as a sign",
                tag,
                span,
                diagnostics
            );
        }

        // A line with a locus is a slip of the pen in the file of entries, and has been reported there.
        foreach (
            var place in ProseHeadingParser
                .Odd(document)
                .Where(p => Locus.TryParse(markdown[p].Trim('#', ' ')) is null)
        )
        {
            Report(
                Codes.HeadingRank,
                $"“{markdown[place].Trim()}” is shown as it is written",
                pipeline == Pages
                    ? "a page has one title, which is its key title: or its first line, # Title; begin headings below it with ##"
                    : "a heading in a note or translation begins with ###; for a sign put a backslash before it, \\#",
                markdown[place],
                span,
                diagnostics
            );
        }

        foreach (var url in Addresses(document).Where(u => !LinkRule.Allows(u)))
        {
            Report(
                Codes.MarkdownLink,
                $"the address “{url}” is refused",
                "link to a relative, http, https or mailto address, to a segment, [[41.2]], or to a name, [[li-zunxu]]",
                url,
                span,
                diagnostics
            );
        }

        foreach (var (place, why) in LostWords.Find(markdown, document, Html(document)))
        {
            var words = markdown[place];
            var shown = words.ReplaceLineEndings(" ");
            Report(
                Codes.WordsLost,
                $"“{(shown.Length > 40 ? shown[..40] + "…" : shown)}” is not shown as it is written",
                why,
                words,
                span,
                diagnostics
            );
        }

        if (EnglishQuotes.IsEnglish(language))
        {
            EnglishQuotes.Set(document);
        }

        return new Prose(markdown, span, language, document);
    }

    /// <summary>Sets up a renderer for the tree of a text.</summary>
    internal static void Setup(HtmlRenderer renderer)
    {
        Entries.Setup(renderer);
        renderer.ObjectRenderers.Insert(0, new RawTagInline.Renderer());
    }

    /// <summary>Returns the address of a link, for an e-mail address with its scheme.</summary>
    internal static string AddressOf(AutolinkInline link) =>
        link.IsEmail ? "mailto:" + link.Url : link.Url;

    private static IEnumerable<string> Addresses(MarkdownDocument document) =>
        document
            .Descendants()
            .Select(node =>
                node switch
                {
                    LinkInline link => link.Url,
                    AutolinkInline link => AddressOf(link),
                    _ => null,
                }
            )
            .OfType<string>()
            .Where(u => u.Length > 0);

    /// <summary>Returns the library's HTML of the text, in which every word must be found again.</summary>
    private static string Html(MarkdownDocument document)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }

    internal static void Report(
        DiagnosticCode code,
        string message,
        string hint,
        string words,
        Dianjiao.SourceSpan? source,
        DiagnosticBag diagnostics
    )
    {
        if (source is { } span)
        {
            diagnostics.Add(code, PlaceOf(words, span), message, hint);
        }
        else
        {
            diagnostics.Add(code, "", message, hint);
        }
    }

    /// <summary>
    /// Returns the place of the words themselves, if they stand in the source as written; otherwise the whole span.
    /// </summary>
    internal static Dianjiao.SourceSpan PlaceOf(string words, Dianjiao.SourceSpan span)
    {
        var whole = IsEntry(span) ? span.File.Span(span.Start, span.File.Length) : span;
        var at = whole.Text.IndexOf(words, StringComparison.Ordinal);
        if (at < 0)
        {
            return span;
        }

        var start = whole.Start + CodePoints.Count(whole.Text.AsSpan(0, at));
        return span.File.Span(start, start + CodePoints.Count(words));
    }

    /// <summary>True for the place of a text in YAML, which is only the beginning of its entry.</summary>
    internal static bool IsEntry(Dianjiao.SourceSpan? span) =>
        span?.File.Path.EndsWith(".yml", StringComparison.Ordinal) == true;

    private static MarkdownPipeline Build(bool isPage)
    {
        var builder = new MarkdownPipelineBuilder()
            .UseProse(isPage)
            .UsePipeTables()
            .UsePreciseSourceLocation()
            .DisableHtml();
        builder.BlockParsers.Insert(0, new PlaceholderParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new ReferenceParser());
        builder.InlineParsers.InsertBefore<AutolinkInlineParser>(new RawTagParser());
        return builder.Build();
    }
}
