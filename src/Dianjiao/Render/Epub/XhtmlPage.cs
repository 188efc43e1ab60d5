using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Xhtml;

namespace Dianjiao.Render.Epub;

/// <summary>
/// A page of the book as XHTML. Its body comes as HTML, as the rest of the program writes it; it is read as browsers read
/// it and written as XML, so that what is not well-formed cannot pass.
/// </summary>
internal sealed class XhtmlPage(EpubPlaces places, string language)
{
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const string Epub = "http://www.idpf.org/2007/ops";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    /// <summary>U+FDD0 to U+FDEF, and U+FFFF; Unicode has them for a program's own use.</summary>
    private static readonly IEnumerable<char> Nonchars =
    [
        .. Enumerable.Range(0xFDD0, 32).Select(c => (char)c),
        '\uFFFF',
    ];

    private static readonly HtmlParser Parser = new();
    private static readonly XhtmlMarkupFormatter Formatter = new();

    public ReadOnlyMemory<byte> Write(string title, string body)
    {
        // An HTML parser passes over this one character; another, which no text has, stands for it meanwhile.
        var nul = body.Contains('\0') ? Nonchars.First(c => !body.Contains(c)) : '\0';
        using var page = Parser.ParseDocument(
            $"<!DOCTYPE html><html><head><title></title><link rel=\"stylesheet\" type=\"text/css\" href=\"{EpubStyle.Path}\"></head><body>{body.Replace('\0', nul)}</body></html>"
        );
        var root = page.DocumentElement;
        root.SetAttribute("xmlns", Xhtml);
        root.SetAttribute("xmlns:epub", Epub);
        root.SetAttribute("lang", language);
        page.Title = GapHtml.Plain(title);
        foreach (var element in page.All.ToList())
        {
            Mend(element);
        }

        foreach (var text in page.Body!.Descendants<IText>().ToList())
        {
            MarkGaps(text, nul);
        }

        using var xml = new StringWriter();
        xml.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        page.ToHtml(xml, Formatter);
        return Encoding.UTF8.GetBytes(xml.ToString());
    }

    private void Mend(IElement element)
    {
        if (element.LocalName == "img" && element.GetAttribute("src") != EpubCover.Path)
        {
            // A picture lies beside the site's pages, or elsewhere on the web: in the book its words stand for it.
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
        // Few reading systems show a title.
        var small = page.CreateElement("small");
        small.TextContent = name;
        span.Append(page.CreateTextNode("〓"), small);
        return span;
    }
}
