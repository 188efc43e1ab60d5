namespace Dianjiao.Render.Templates.Html;

/// <summary>Refuses values at places where they may not stand, and says what to write instead.</summary>
internal static class Refusal
{
    /// <summary>Checks a string before it is written.</summary>
    /// <exception cref="PageFault">No escaping makes the string harmless there.</exception>
    public static void Check(HtmlPlace place, string text)
    {
        if (
            HtmlReader.IsCode(place)
            || IsWithinTag(place.State)
            || place.State is HtmlState.BeforeValue or HtmlState.Unquoted
            || (place.IsQuoted && place.Attribute is AttributeKind.Code or AttributeKind.Executable)
        )
        {
            throw new PageFault($"a string would stand {Where(place)}", Remedy(place));
        }

        var isName =
            text.Length == 0
            || text.All(char.IsAsciiLetterOrDigit)
                && (place.State == HtmlState.TagName || char.IsAsciiLetter(text[0]));
        if (
            place.State is HtmlState.TagOpen or HtmlState.EndTagOpen or HtmlState.TagName
            && !isName
        )
        {
            throw new PageFault(
                $"a string would stand {Where(place)}",
                "the name of an element is letters, then digits"
            );
        }
    }

    /// <summary>True if not even a number may stand there.</summary>
    public static bool IsWithinTag(HtmlState state) =>
        state
            is HtmlState.InTag
                or HtmlState.AttributeName
                or HtmlState.AfterAttributeName
                or HtmlState.Declaration
                or HtmlState.MarkupDeclaration;

    /// <summary>Returns the place in words, for a message.</summary>
    public static string Where(HtmlPlace place) =>
        place.State switch
        {
            HtmlState.Raw when HtmlReader.IsScript(place) => "in a script",
            HtmlState.Raw when HtmlReader.IsCode(place) => "in a style sheet",
            HtmlState.Raw => "in an element that has no tags",
            HtmlState.BeforeValue or HtmlState.Unquoted =>
                "in an attribute without quotation marks",
            _ when place.Attribute == AttributeKind.Executable =>
                "in an address whose beginning a browser may run",
            _ when place.Attribute == AttributeKind.Code =>
                "in an attribute that a browser runs or takes for a style",
            _ when place.IsQuoted => "in an attribute",
            HtmlState.Comment => "in a comment",
            HtmlState.TagOpen or HtmlState.EndTagOpen or HtmlState.TagName =>
                "in the name of a tag",
            HtmlState.Text => "between tags",
            _ => "within a tag, outside its attributes’ values",
        };

    private static string Remedy(HtmlPlace place) =>
        place.State switch
        {
            HtmlState.Raw =>
                "give scripts and styles their data in attributes: data-title=\"{{ site.title }}\"",
            HtmlState.BeforeValue or HtmlState.Unquoted => "put quotation marks around it",
            _ when place.IsQuoted => place.Attribute == AttributeKind.Code
                ? "a value can be a number there; choose between the template’s own words with if"
                : "begin the address in the template itself, with http, https, mailto, tel or a slash",
            _ => "write the attribute out, within an if where it may be absent",
        };
}
