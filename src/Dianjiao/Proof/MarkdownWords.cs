using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dianjiao.Model;
using Dianjiao.Model.Markdown;

namespace Dianjiao.Proof;

/// <summary>
/// Extracts the letters and digits of a Markdown text, in order, so that two layouts of it compare equal.
/// </summary>
public static class MarkdownWords
{
    internal static string Of(Prose prose, NameLinks names) => Letters(ProseText.Of(prose, names));

    public static string Of(IElement element) =>
        Letters(
            element.QuerySelector("img, p.links") is null
                ? element.TextContent
                : WithPictures(element)
        );

    /// <summary>
    /// Returns an element's text with the words of its pictures, which are the editor's too, but without the links of a
    /// summary, which stand a second time below it.
    /// </summary>
    private static string WithPictures(IElement element) =>
        string.Concat(
            element
                .Descendants()
                .Where(n => n.ParentElement?.Closest("p.links") is null)
                .Select(n =>
                    n switch
                    {
                        IText text => text.Data,
                        IHtmlImageElement picture => picture.AlternativeText ?? "",
                        _ => "",
                    }
                )
        );

    public static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                letters.Append(rune);
            }
        }

        return letters.ToString();
    }
}
