using Dianjiao.Render.Templates;
using Dianjiao.Render.Written;

namespace Dianjiao.Render.Promises;

/// <summary>
/// Something that must be found in a page: words, or an id, link or file in the form in which
/// <see cref="ReadableText"/> writes it.
/// </summary>
/// <param name="What">The name in messages: the gloss.</param>
/// <param name="Text">The text; empty where there is nothing to show.</param>
/// <param name="IsMarkup">True if the text is HTML.</param>
/// <param name="IsSign">True if it is an id, a link or a file.</param>
// This is a class because the runtime would compile collections of structs anew at every start.
internal sealed record Words(string What, string Text, bool IsMarkup, bool IsSign = false)
{
    /// <summary>Nothing: a page need not show it.</summary>
    public static Words None { get; } = new("", "", false);

    /// <summary>The text without the signs of <see cref="ReadableText"/>.</summary>
    public string Plain => IsSign ? ReadableText.Unsign(Text) : Text;

    /// <summary>Returns words that are plain text.</summary>
    public static Words Of(string what, string text) => new(what, text, false);

    /// <summary>Returns words that are HTML.</summary>
    public static Words Of(string what, Markup html) => new(what, html.Html, true);

    /// <summary>Returns an id, to which links lead.</summary>
    public static Words Id(string id) => Sign("the id", ReadableText.IdSign, id);

    /// <summary>Returns a link; nothing where there is no address.</summary>
    public static Words Link(string what, string href) =>
        href.Length == 0 ? None : Sign(what, ReadableText.LinkSign, href);

    /// <summary>Returns a script or another file with which the page works.</summary>
    public static Words File(string what, string address) =>
        Sign(what, ReadableText.FileSign, address);

    private static Words Sign(string what, char sign, string value) =>
        new(what, ReadableText.Sign(sign, value), IsMarkup: false, IsSign: true);
}
