using Dianjiao.Render.Templates;
using Dianjiao.Render.Written;

namespace Dianjiao.Render.Promises;

/// <summary>Something that must be read in a page: words, or a place or link as <see cref="ReadableText"/> writes them.</summary>
/// <param name="What">How a message calls it: the gloss.</param>
/// <param name="Text">Empty where there is nothing to show.</param>
/// <param name="IsMarkup">Whether the text is HTML.</param>
/// <param name="IsSign">Whether it is a place or link.</param>
// A class: of structs the runtime would compile its collections anew at every start.
internal sealed record Words(string What, string Text, bool IsMarkup, bool IsSign = false)
{
    public static Words None { get; } = new("", "", false);

    /// <summary>Without the signs of <see cref="ReadableText"/>.</summary>
    public string Plain => IsSign ? ReadableText.Unsign(Text) : Text;

    public static Words Of(string what, string text) => new(what, text, false);

    public static Words Of(string what, Markup html) => new(what, html.Html, true);

    /// <summary>The place that links lead to.</summary>
    public static Words Id(string id) => Sign("the id", ReadableText.IdSign, id);

    /// <summary>A link; nothing where there is no address.</summary>
    public static Words Link(string what, string href) =>
        href.Length == 0 ? None : Sign(what, ReadableText.LinkSign, href);

    /// <summary>A script or another file that the page works with.</summary>
    public static Words File(string what, string address) =>
        Sign(what, ReadableText.FileSign, address);

    private static Words Sign(string what, char sign, string value) =>
        new(what, ReadableText.Sign(sign, value), IsMarkup: false, IsSign: true);
}
