using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Dianjiao.Tests.Render.Templates;

/// <summary>What a browser would make of a page, but for the words that may differ.</summary>
internal static class PageStructure
{
    /// <summary>What somebody would write into a text who wanted to have more than a text.</summary>
    public static readonly string[] Words =
    [
        "<script>alert(1)</script>",
        "\"><script>alert(1)</script>",
        "'><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' onmouseover='alert(1)",
        "x onmouseover=alert(1) y",
        "onclick",
        "script",
        "img src=x onerror=alert(1)",
        "javascript:alert(1)",
        "javascript\t:alert(1)",
        "javascript",
        "java",
        "le",
        " JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        "java\tscript:alert(1)",
        "\u0001javascript:alert(1)",
        "&#106;avascript:alert(1)",
        "javascript&colon;alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:alert(1)",
        "1x.png 1x, javascript:alert(1) 2x",
        "</script><script>alert(1)//",
        "</style><script>alert(1)</script>",
        "</title><script>alert(1)</script>",
        "</textarea><script>alert(1)</script>",
        "--><script>alert(1)</script>",
        "--!><script>alert(1)</script>",
        "-->",
        "]]><script>alert(1)</script>",
        "red;background:url(javascript:alert(1))",
        "';alert(1);'",
        "{{ title }}",
        "` onmouseover=alert(1)",
        "/ onmouseover=alert(1)",
        "=x",
        ">",
        "-",
        ":",
        "cript:alert(1)",
    ];

    private static readonly string[] Harmless = ["x", "1", "p", "/"];

    private static readonly string[] Addresses =
    [
        "action",
        "cite",
        "data",
        "formaction",
        "href",
        "ping",
        "poster",
        "src",
        "srcset",
        "to",
        "values",
        "xlink:href",
    ];

    private static readonly char[] Invisible = [.. Enumerable.Range(0, 33).Select(c => (char)c)];

    /// <summary>Whether harmless words give a page.</summary>
    public static bool IsWritten(string template) =>
        Harmless.Any(words => Of(template, words) is not null);

    /// <summary>Fails where words make another page of a template than harmless ones do.</summary>
    public static void AssertSame(string template, IEnumerable<string> words)
    {
        var harmless = Harmless.Select(w => Of(template, w)).FirstOrDefault(s => s is not null);
        foreach (var title in words)
        {
            var found = Of(template, title);
            Assert.True(
                found is null || found == harmless,
                $"{template} with {title}:\n{found}\ninstead of\n{harmless}"
            );
        }
    }

    /// <summary>Null where there is no page, but a diagnostic in its place.</summary>
    private static string? Of(string template, string title)
    {
        var rendered = Rendered.Of(
            template,
            SpecimenView.Of(title),
            "a.html",
            "{{ $1 }}",
            "b.html",
            "<p title=\"{{ $value }}",
            "svg.html",
            "<svg>"
        );
        if (rendered.Page is null)
        {
            Assert.All(
                rendered.Diagnostics,
                d =>
                    Assert.True(
                        d.Code == Codes.TemplateError && d.Span is not null && d.Hint is not null
                    )
            );
            return null;
        }

        // With scripts and without: a browser may be either.
        return Structure(rendered.Page, isScripting: true)
            + Structure(rendered.Page, isScripting: false);
    }

    private static string Structure(string page, bool isScripting) =>
        string.Join(
            '\n',
            new HtmlParser(new HtmlParserOptions { IsScripting = isScripting })
                .ParseDocument(page)
                .GetDescendants()
                .Select(Describe)
                .Where(d => d.Length > 0)
        );

    private static string Describe(INode node) =>
        node switch
        {
            // Line breaks are all that a function makes of words.
            IElement { LocalName: "br" } => "",
            IElement element => string.Join(
                ' ',
                element
                    .Attributes.Select(Describe)
                    .Order(StringComparer.Ordinal)
                    .Prepend(element.NodeName)
                    .Append(element.LocalName is "script" or "style" ? element.TextContent : "")
            ),
            IComment => "comment",
            _ => "",
        };

    private static string Describe(IAttr attribute)
    {
        var name = attribute.Name.ToLowerInvariant();
        var value = attribute.Value;
        if (
            name is "style" or "srcdoc"
            || name.StartsWith("on", StringComparison.Ordinal)
            || (Addresses.Contains(name) && MayRun(name, value))
        )
        {
            return $"{name}={value}";
        }

        return name;
    }

    /// <summary>As a browser finds out: it drops what cannot be seen, and takes a scheme for one only from the start.</summary>
    private static bool MayRun(string name, string value) =>
        (name is "srcset" or "ping" or "values" ? value.Split(',', ';', ' ', '\n', '\t') : [value])
            .Select(one => new string([.. one.Trim(Invisible).Where(c => c is not ('\t' or '\n'))]))
            .Any(one =>
                one.Split(':') is [var scheme, _, ..]
                && scheme.Length > 0
                && char.IsAsciiLetter(scheme[0])
                && scheme.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.')
                && scheme.ToLowerInvariant()
                    is not ("http" or "https" or "mailto" or "tel" or "urn")
            );
}
