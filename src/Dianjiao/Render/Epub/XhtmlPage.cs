using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Dianjiao.Render.Epub;

/// <summary>
/// A page of the book as XHTML. Its body comes as HTML, as the rest of the program writes it, and is read and written
/// once more as XML: what is not well-formed, or may not stand in XML, cannot pass.
/// </summary>
internal sealed partial class XhtmlPage(EpubPlaces places, string language)
{
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const string Epub = "http://www.idpf.org/2007/ops";

    private static readonly XmlReaderSettings Reading = new()
    {
        // What is forbidden comes as a reference and goes as 〓.
        CheckCharacters = false,
        DtdProcessing = DtdProcessing.Prohibit,
    };

    private static readonly XmlWriterSettings Writing = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Replace,
    };

    public ReadOnlyMemory<byte> Write(string title, string body)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Writing))
        {
            xml.WriteStartDocument();
            xml.WriteDocType("html", null, null, null);
            xml.WriteStartElement("html", Xhtml);
            xml.WriteAttributeString("xmlns", "epub", null, Epub);
            WriteLanguage(xml, language);
            xml.WriteStartElement("head", Xhtml);
            xml.WriteElementString("title", Xhtml, GapHtml.Plain(title));
            xml.WriteStartElement("link", Xhtml);
            xml.WriteAttributeString("rel", "stylesheet");
            xml.WriteAttributeString("type", "text/css");
            xml.WriteAttributeString("href", EpubStyle.Path);
            xml.WriteEndElement();
            xml.WriteEndElement();
            Copy(body, xml);
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private void Copy(string body, XmlWriter xml)
    {
        var source = $"<body xmlns=\"{Xhtml}\" xmlns:epub=\"{Epub}\">{WellFormed(body)}</body>";
        using var text = new StringReader(source);
        using var reader = XmlReader.Create(text, Reading);
        // Whether the element was written, or only what stands in it.
        var open = new Stack<bool>();
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var isEmpty = reader.IsEmptyElement;
                    open.Push(WriteStart(reader, xml));
                    if (isEmpty)
                    {
                        WriteEnd(open.Pop(), xml);
                    }

                    break;
                case XmlNodeType.EndElement:
                    WriteEnd(open.Pop(), xml);
                    break;
                case XmlNodeType.Text
                or XmlNodeType.Whitespace
                or XmlNodeType.SignificantWhitespace:
                    WriteText(reader.Value, xml);
                    break;
                default:
                    break;
            }
        }
    }

    private bool WriteStart(XmlReader reader, XmlWriter xml)
    {
        string? href = null;
        if (reader.LocalName == "img" && reader.GetAttribute("src") != EpubCover.Path)
        {
            // A picture lies beside the site's pages, or elsewhere on the web: in the book its words stand for it.
            WriteText(reader.GetAttribute("alt") ?? "", xml);
            return false;
        }

        if (reader.LocalName == "a" && reader.GetAttribute("href") is { } target)
        {
            href = places.Address(target);
            if (href is null)
            {
                return false;
            }
        }

        xml.WriteStartElement(reader.LocalName, Xhtml);
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix == "xmlns" || reader.Name == "xmlns")
            {
                continue;
            }

            var value =
                reader.Name == "href" && href is not null ? href : GapHtml.Plain(reader.Value);
            if (reader.Name == "lang")
            {
                WriteLanguage(xml, value);
            }
            else if (reader.NamespaceURI.Length > 0)
            {
                xml.WriteAttributeString("epub", reader.LocalName, Epub, value);
            }
            else
            {
                xml.WriteAttributeString(reader.LocalName, value);
            }
        }

        reader.MoveToElement();
        return true;
    }

    private static void WriteEnd(bool written, XmlWriter xml)
    {
        if (written)
        {
            xml.WriteEndElement();
        }
    }

    private static void WriteText(string text, XmlWriter xml)
    {
        var plain = 0;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (GapHtml.IsGap(rune.Value))
            {
                xml.WriteString(text[plain..at]);
                WriteGap(rune.Value, xml);
                plain = at + rune.Utf16SequenceLength;
            }

            at += rune.Utf16SequenceLength;
        }

        xml.WriteString(text[plain..]);
    }

    private static void WriteGap(int codePoint, XmlWriter xml)
    {
        var name = GapHtml.Name(codePoint);
        xml.WriteStartElement("span", Xhtml);
        xml.WriteAttributeString("class", "gap");
        xml.WriteAttributeString("title", name);
        xml.WriteString("〓");
        // Few reading systems show a title.
        xml.WriteElementString("small", Xhtml, name);
        xml.WriteEndElement();
    }

    private static void WriteLanguage(XmlWriter xml, string language)
    {
        xml.WriteAttributeString("lang", language);
        xml.WriteAttributeString("xml", "lang", null, language);
    }

    /// <summary>Elements that HTML leaves open, closed; characters that XML forbids, as references.</summary>
    private static string WellFormed(string html) =>
        Forbidden()
            .Replace(
                OpenElement().Replace(html, "<$1/>"),
                m => string.Create(CultureInfo.InvariantCulture, $"&#x{(int)m.Value[0]:X};")
            );

    [GeneratedRegex(@"<((?:br|img|hr)\b[^<>]*?)\s*/?>")]
    private static partial Regex OpenElement();

    [GeneratedRegex(@"[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]")]
    private static partial Regex Forbidden();
}
