using System.Text;
using AngleSharp.Dom;
using Dianjiao.Base;

namespace Dianjiao.Proof;

/// <summary>
/// Reads the text of a lane's cell as <c>docs/interface.md</c> defines it: its text content without the references.
/// </summary>
public static class LaneText
{
    public static string Whole(IElement cell) => Text(cell, "");

    /// <summary>Returns the reading, without what only the received text has.</summary>
    public static string Read(IElement cell) => Text(cell, "rec");

    /// <summary>Returns the received text, without what only the reading has.</summary>
    public static string Received(IElement cell) => Text(cell, "emd");

    /// <summary>Returns a text as a page can hold it: characters that HTML forbids become U+FFFD.</summary>
    public static string Printable(string text) =>
        CodePoints.ToText([
            .. CodePoints.Of(text).Select(c => OddCodePoints.IsForbiddenInMarkup(c) ? 0xFFFD : c),
        ]);

    private static string Text(IElement cell, string without)
    {
        var text = new StringBuilder();
        Append(cell, without, text);
        return text.ToString();
    }

    private static void Append(INode node, string without, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText { Data: var data })
            {
                text.Append(data);
            }
            else if (child is IElement element && !IsLeftOut(element, without))
            {
                Append(element, without, text);
            }
        }
    }

    private static bool IsLeftOut(IElement element, string without) =>
        (element.LocalName == "a" && element.ClassList.Contains("ref"))
        || (without.Length > 0 && element.ClassList.Contains(without));
}
