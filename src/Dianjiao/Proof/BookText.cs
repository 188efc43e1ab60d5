using System.Collections.Frozen;
using System.Text;
using System.Xml.Linq;

namespace Dianjiao.Proof;

/// <summary>The words of a part of the book, each character that no font has a shape for in the place of its sign.</summary>
internal static class BookText
{
    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.Ordinal,
        "a",
        "b",
        "br",
        "code",
        "del",
        "em",
        "i",
        "ins",
        "mark",
        "small",
        "span",
        "strong",
        "sub",
        "sup"
    );

    /// <summary>All of it.</summary>
    public static string Whole(XElement element) => Text(element, _ => false);

    /// <summary>The reading of a segment: without its references, and without the brackets and the word of a commentary.</summary>
    public static string Reading(XElement element) =>
        Text(element, e => e.Name.LocalName == "sup" || HasClass(e, "label"));

    public static bool HasClass(XElement element, string name) =>
        element.Attribute("class")?.Value.Split(' ').Contains(name, StringComparer.Ordinal) == true;

    private static string Text(XElement element, Func<XElement, bool> isLeftOut)
    {
        var text = new StringBuilder();
        Append(element, isLeftOut, text);
        return text.ToString();
    }

    private static void Append(XElement element, Func<XElement, bool> isLeftOut, StringBuilder text)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText { Value: var words })
            {
                text.Append(words);
            }
            else if (node is XElement inner && !isLeftOut(inner))
            {
                if (Sign(inner) is { } character)
                {
                    text.Append(character);
                }
                else if (Inline.Contains(inner.Name.LocalName))
                {
                    Append(inner, isLeftOut, text);
                }
                else
                {
                    // Words of two blocks are two words.
                    text.Append(' ');
                    Append(inner, isLeftOut, text);
                    text.Append(' ');
                }
            }
        }
    }

    /// <summary>The character that the sign 〓 stands for; null for any other element.</summary>
    private static Rune? Sign(XElement element) =>
        HasClass(element, "gap") ? GapSign.Character(element.Attribute("title")?.Value) : null;
}
