using System.Net;

namespace Dianjiao.Render.Written;

/// <summary>
/// Finds the addresses that a browser loads by itself when it opens a page or a drawing. Links and forms are left out,
/// because there the reader decides. Loads by scripts cannot be seen in a page's markup.
/// </summary>
public static class PageLoads
{
    private static readonly string[] LoadingLinks =
    [
        "stylesheet",
        "icon",
        "apple-touch-icon",
        "apple-touch-icon-precomposed",
        "apple-touch-startup-image",
        "mask-icon",
        "fluid-icon",
        "preload",
        "prefetch",
        "modulepreload",
        "prerender",
        "preconnect",
        "dns-prefetch",
        "manifest",
        "import",
    ];

    /// <summary>Returns the addresses, each with its index in the page.</summary>
    public static List<WrittenLoad> Of(ReadOnlySpan<char> html)
    {
        var found = new List<WrittenLoad>();
        Find(html, 0, found);
        return found;
    }

    private static void Find(ReadOnlySpan<char> html, int offset, List<WrittenLoad> found)
    {
        var scanner = new HtmlScanner(html);
        var inStyle = false;
        while (scanner.Next())
        {
            switch (scanner.Kind)
            {
                case HtmlTokenKind.Start:
                    inStyle = scanner.Name is "style";
                    FindInTag(ref scanner, offset, found);
                    break;
                case HtmlTokenKind.End:
                    inStyle = false;
                    break;
                case HtmlTokenKind.Code or HtmlTokenKind.Text when inStyle:
                    StyleLoads.Find(
                        scanner.Content.ToString(),
                        offset + scanner.Offset,
                        "a style element",
                        found
                    );
                    break;
                case HtmlTokenKind.Comment when scanner.Content.StartsWith("<?xml-stylesheet"):
                    FindInInstruction(scanner.Content, offset + scanner.Offset, found);
                    break;
            }
        }
    }

    private static void FindInTag(ref HtmlScanner scanner, int offset, List<WrittenLoad> found)
    {
        var element = scanner.Name;
        var (relation, refresh) = ("", false);
        WrittenLoad? link = null;
        WrittenLoad? content = null;
        while (scanner.NextAttribute())
        {
            var at = offset + scanner.AttributeOffset;
            switch (scanner.AttributeName)
            {
                case "src"
                or "poster"
                or "background"
                or "lowsrc"
                or "dynsrc"
                or "codebase"
                or "attributionsrc":
                case "data" when element is "object":
                case "manifest" when element is "html":
                    Add(scanner.Value, at, element, found);
                    break;
                case "srcset" or "imagesrcset":
                    foreach (
                        var part in scanner.Value.Split(
                            [' ', '\t', '\n', '\r', '\f'],
                            StringSplitOptions.RemoveEmptyEntries
                        )
                    )
                    {
                        Add(part.Trim(','), at, element, found);
                    }

                    break;
                case "href" or "xlink:href" when element is "link":
                    link = new WrittenLoad(at, scanner.Value, "<link>");
                    break;
                case "href" or "xlink:href" when element is not ("a" or "area"):
                    Add(scanner.Value, at, element, found);
                    break;
                case "rel":
                    relation = scanner.Value;
                    break;
                case "http-equiv":
                    refresh = scanner.AttributeValue.Equals(
                        "refresh",
                        StringComparison.OrdinalIgnoreCase
                    );
                    break;
                case "content" when element is "meta":
                    content = new WrittenLoad(at, scanner.Value, "<meta>");
                    break;
                case "srcdoc":
                    Find(scanner.Value, at, found);
                    break;
                case "style"
                or "fill"
                or "stroke"
                or "filter"
                or "mask"
                or "clip-path"
                or "cursor"
                or "marker"
                or "marker-start"
                or "marker-mid"
                or "marker-end":
                    StyleLoads.Find(scanner.Value, at, "a style attribute", found);
                    break;
            }
        }

        if (link is not null && Loads(relation))
        {
            found.Add(link);
        }

        if (content is not null && refresh && Refreshed(content.Address) is { Length: > 0 } address)
        {
            found.Add(content with { Address = address });
        }
    }

    private static void Add(
        string address,
        int at,
        ReadOnlySpan<char> element,
        List<WrittenLoad> found
    ) => found.Add(new WrittenLoad(at, address, $"<{element}>"));

    private static bool Loads(string relation) =>
        relation
            .Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries)
            .Any(r => LoadingLinks.Contains(r, StringComparer.OrdinalIgnoreCase));

    /// <summary>
    /// Returns the address in the content of a refresh: <c>next.html</c> in <c>5; url='next.html'</c>.
    /// </summary>
    private static string Refreshed(string content)
    {
        var rest = content.TrimStart().TrimStart("0123456789.".ToCharArray());
        rest = rest.TrimStart([' ', '\t', '\n', '\r', '\f', ';', ',']);
        if (rest.StartsWith("url", StringComparison.OrdinalIgnoreCase))
        {
            var value = rest[3..].TrimStart();
            rest = value.StartsWith('=') ? value[1..].TrimStart() : rest;
        }

        return rest.Trim('"', '\'');
    }

    private static void FindInInstruction(
        ReadOnlySpan<char> instruction,
        int offset,
        List<WrittenLoad> found
    )
    {
        var scanner = new HtmlScanner($"<x {instruction["<?xml-stylesheet".Length..]}>");
        scanner.Next();
        while (scanner.NextAttribute())
        {
            if (scanner.AttributeName is "href")
            {
                found.Add(
                    new WrittenLoad(
                        offset,
                        WebUtility.HtmlDecode(scanner.Value),
                        "<?xml-stylesheet?>"
                    )
                );
            }
        }
    }
}
