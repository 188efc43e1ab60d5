using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Xhtml;

namespace Dianjiao.Render.Epub;

/// <summary>
/// Makes the book's XML from the HTML that templates write. The HTML is parsed as browsers parse it and written as XML,
/// so the result is always well-formed.
/// </summary>
/// <param name="language">The language of a page whose template names none.</param>
internal sealed class XhtmlPage(EpubPlaces places, string language)
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const string Epub = "http://www.idpf.org/2007/ops";
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    /// <summary>
    /// The characters U+FDD0 to U+FDEF and U+FFFF, which Unicode reserves for a program's internal use.
    /// </summary>
    private static readonly IEnumerable<char> Nonchars =
    [
        .. Enumerable.Range(0xFDD0, 32).Select(c => (char)c),
        '\uFFFF',
    ];

    private static readonly XhtmlMarkupFormatter Formatter = new();

    /// <summary>Returns a page as XHTML.</summary>
    public ReadOnlyMemory<byte> Page(string html)
    {
        // The HTML parser drops U+0000, so a character that the text does not have stands for it meanwhile.
        var nul = html.Contains('\0') ? Nonchars.First(c => !html.Contains(c)) : '\0';
        using var page = new HtmlParser().ParseDocument(html.Replace('\0', nul));
        var root = page.DocumentElement;
        SetDefault(root, "xmlns", Xhtml);
        SetDefault(root, "xmlns:epub", Epub);
        SetDefault(root, "lang", language);
        Trim(page);
        foreach (var element in page.All.ToList())
        {
            Mend(element);
        }

        foreach (var text in page.Head!.Descendants<IText>().ToList())
        {
            text.Data = GapHtml.Plain(text.Data);
        }

        foreach (var text in page.Body!.Descendants<IText>().ToList())
        {
            MarkGaps(text, nul);
        }

        using var xml = new StringWriter();
        xml.Write(Declaration);
        page.ToHtml(xml, Formatter);
        return Encoding.UTF8.GetBytes(xml.ToString());
    }

    /// <summary>
    /// Returns a drawing: the first svg element, with the book's fonts in its own style sheet. A drawing that is shown
    /// as a picture reads no other.
    /// </summary>
    public static ReadOnlyMemory<byte> Drawing(string html, string faces)
    {
        using var page = new HtmlParser().ParseDocument(
            $"<!DOCTYPE html>{html.Replace('\0', '〓')}"
        );
        var root = page.QuerySelector("svg") ?? page.CreateElement(Svg, "svg");
        SetDefault(root, "xmlns", Svg);
        foreach (
            var attribute in root.DescendantsAndSelf<IElement>()
                .SelectMany(e => e.Attributes)
                .ToList()
        )
        {
            attribute.Value = GapHtml.Plain(attribute.Value);
        }

        foreach (var text in root.Descendants<IText>().ToList())
        {
            text.Data = GapHtml.Plain(text.Data);
        }

        if (root.QuerySelector("style") is { } style)
        {
            style.TextContent = $"\n{faces}{style.TextContent.TrimStart()}";
        }

        using var xml = new StringWriter();
        xml.Write(Declaration + "\n");
        root.ToHtml(xml, Formatter);
        xml.Write('\n');
        return Encoding.UTF8.GetBytes(xml.ToString());
    }

    private static void SetDefault(IElement element, string attribute, string value)
    {
        if (!element.HasAttribute(attribute))
        {
            element.SetAttribute(attribute, value);
        }
    }

    /// <summary>Removes the blanks between the lines of a template where they have no meaning.</summary>
    private static void Trim(IDocument page)
    {
        INode?[] edges =
        [
            .. page.DocumentElement.ChildNodes,
            .. page.Head!.ChildNodes,
            page.Body!.FirstChild,
            page.Body.LastChild,
        ];
        foreach (var text in edges.OfType<IText>().Where(t => string.IsNullOrWhiteSpace(t.Data)))
        {
            text.Remove();
        }
    }

    private void Mend(IElement element)
    {
        if (element.LocalName == "img" && element.GetAttribute("src") != EpubCoverDrawing.Path)
        {
            // A picture lies beside the site's pages, or elsewhere on the web, so in the book its words stand for it.
            element.Replace(element.Owner!.CreateTextNode(element.GetAttribute("alt") ?? ""));
            return;
        }

        if (element.LocalName == "a" && element.GetAttribute("href") is { } target)
        {
            if (places.Address(target) is not { } address)
            {
                element.Replace([.. element.ChildNodes]);
                return;
            }

            element.SetAttribute("href", address);
        }

        foreach (var attribute in element.Attributes.ToList())
        {
            attribute.Value = GapHtml.Plain(attribute.Value);
        }

        if (element.GetAttribute("lang") is { } spoken)
        {
            element.SetAttribute(Xml, "xml:lang", spoken);
        }
    }

    private static void MarkGaps(IText text, char nul)
    {
        var page = text.Owner!;
        var parts = new List<INode>();
        var (plain, at) = (0, 0);
        var data = text.Data;
        foreach (var rune in data.EnumerateRunes())
        {
            if (GapHtml.IsGap(rune.Value))
            {
                parts.Add(page.CreateTextNode(data[plain..at]));
                parts.Add(Gap(page, rune.Value == nul ? 0 : rune.Value));
                plain = at + rune.Utf16SequenceLength;
            }

            at += rune.Utf16SequenceLength;
        }

        if (parts.Count > 0)
        {
            parts.Add(page.CreateTextNode(data[plain..]));
            text.Replace([.. parts]);
        }
    }

    private static IElement Gap(IDocument page, int codePoint)
    {
        var name = GapHtml.Name(codePoint);
        var span = page.CreateElement("span");
        span.ClassName = "gap";
        span.SetAttribute("title", name);
        // Few reading systems show a title, so the number is written out too.
        var small = page.CreateElement("small");
        small.TextContent = name;
        span.Append(page.CreateTextNode("〓"), small);
        return span;
    }
}
