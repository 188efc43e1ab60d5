using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dianjiao.Proof;

/// <summary>
/// The words of a part of the printed edition's page, each character that no font has a shape for in the place of its
/// sign.
/// </summary>
internal static class PrintedText
{
    /// <summary>Returns all words of an element, those of two blocks apart.</summary>
    public static string Whole(IElement element) => Text(element, _ => false);

    /// <summary>Returns the reading of a segment, without its references and the word that opens a commentary.</summary>
    public static string Reading(IElement element) =>
        Text(element, e => e.ClassList.Contains("ref") || e.ClassList.Contains("opening"));

    private static string Text(IElement element, Func<IElement, bool> isLeftOut)
    {
        var text = new StringBuilder();
        Append(element, isLeftOut, text);
        return text.ToString();
    }

    private static void Append(INode node, Func<IElement, bool> isLeftOut, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText { Data: var data })
            {
                text.Append(data);
            }
            else if (child is IElement element && !isLeftOut(element))
            {
                if (Sign(element) is { } character)
                {
                    text.Append(character);
                }
                else if (element is IHtmlImageElement picture)
                {
                    // The words of a picture are the editor's too.
                    text.Append(picture.AlternativeText);
                }
                else
                {
                    var between = IsBlock(element) ? " " : "";
                    text.Append(between);
                    Append(element, isLeftOut, text);
                    text.Append(between);
                }
            }
        }
    }

    private static bool IsBlock(IElement element) =>
        element.LocalName
            is "p"
                or "div"
                or "li"
                or "ul"
                or "ol"
                or "blockquote"
                or "table"
                or "td";

    /// <summary>Returns the character that the sign 〓 with a code point stands for; null for any other element.</summary>
    private static Rune? Sign(IElement element) =>
        element.ClassList.Contains("gap")
            ? GapSign.Character(element.LastElementChild?.TextContent)
            : null;
}
