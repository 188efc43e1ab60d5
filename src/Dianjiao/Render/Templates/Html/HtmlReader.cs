using System.Collections.Frozen;
using System.Text;

namespace Dianjiao.Render.Templates.Html;

/// <summary>
/// Follows what is written into a page, character by character, as a browser will read it, so that at each moment it is
/// known how the next word would be read. It never takes a place for a safer one than a browser does.
/// </summary>
internal sealed partial class HtmlReader
{
    // The number for elements inside which browsers read HTML in different ways, such as svg.
    private const byte Foreign = 100;

    /// <summary>The elements whose names a value may give: they only hold text.</summary>
    private static readonly FrozenSet<string> TextElements = FrozenSet.Create(
        StringComparer.Ordinal,
        "article aside b blockquote cite dd div dt em figcaption footer h1 h2 h3 h4 h5 h6 header i li ol p q section small span strong sub sup td th tr u ul".Split(
            ' '
        )
    );

    /// <summary>The part so far of a name, or of the beginning of an address.</summary>
    private readonly StringBuilder pending = new();

    /// <summary>
    /// The number of characters seen of the end tag of <c>noscript</c>, where only a browser that runs scripts looks
    /// for it.
    /// </summary>
    private int noscript;

    public HtmlPlace Place { get; set; }

    /// <summary>
    /// True if <see cref="Place"/> says all; otherwise part of a name or of an address is kept outside it.
    /// </summary>
    public bool IsWhole => pending.Length == 0 && noscript == 0;

    /// <summary>True within a script or a style sheet.</summary>
    public static bool IsCode(HtmlPlace place) =>
        place is { State: HtmlState.Raw, Element: Script or Style };

    /// <summary>True within a script.</summary>
    public static bool IsScript(HtmlPlace place) =>
        place is { State: HtmlState.Raw, Element: Script };

    /// <summary>
    /// True if a drawing, or another element that browsers read in different ways, was really seen, and is not only
    /// possible.
    /// </summary>
    public bool HasForeign { get; set; }

    /// <summary>Starts anew.</summary>
    /// <param name="isPart">True for a part of a page, which may come to stand anywhere.</param>
    public void Restart(bool isPart)
    {
        Place = new HtmlPlace(HtmlState.Text, IsForeign: isPart);
        pending.Clear();
        noscript = 0;
        HasForeign = false;
    }

    /// <summary>Reads on.</summary>
    /// <param name="isChanged">True for anything but the template's own words.</param>
    /// <exception cref="PageFault">
    /// The text makes an address that a browser would run, or an element or comment whose end is not plain.
    /// </exception>
    public void Read(ReadOnlySpan<char> text, bool isChanged)
    {
        var at = 0;
        try
        {
            while (at < text.Length)
            {
                var (state, from) = (Place.State, at);
                at += Step(text[at..], isChanged);
                FollowNoscript(state, text[from..at], isChanged);
            }
        }
        catch (PageFault fault) when (!isChanged)
        {
            fault.Offset = at;
            throw;
        }
    }

    /// <summary>
    /// Looks for the end tag of <c>noscript</c>. A browser that runs scripts reads the content of <c>noscript</c> as
    /// words, and finds its end tag anywhere, even within a tag or a comment, where other browsers do not see it.
    /// </summary>
    private void FollowNoscript(HtmlState state, ReadOnlySpan<char> text, bool isChanged)
    {
        const string End = "</noscript";
        if (
            !Place.IsForeign
            || state
                is HtmlState.Text
                    or HtmlState.Raw
                    or HtmlState.TagOpen
                    or HtmlState.EndTagOpen
                    or HtmlState.TagName
        )
        {
            noscript = 0;
            return;
        }

        // The brackets of a value are escaped, so a value can begin no end tag.
        if (text.IsEmpty || (noscript == 0 && (isChanged || !text.Contains('<'))))
        {
            return;
        }

        if (isChanged)
        {
            throw Fault("a value stands behind a <");
        }

        foreach (var c in text)
        {
            noscript =
                char.ToLowerInvariant(c) == End[noscript] ? noscript + 1
                : c == '<' ? 1
                : 0;
            if (noscript == End.Length)
            {
                throw Fault("</noscript stands");
            }
        }

        static PageFault Fault(string what) =>
            new(
                $"{what} within a tag or a comment, and a <noscript>, a drawing or another page's part may be open: where it ends would not be plain",
                "write &lt; for <, or take the comment out"
            );
    }

    /// <summary>
    /// Returns the number of UTF-16 units that were read. None is read twice, but the place may change without any
    /// being read.
    /// </summary>
    private int Step(ReadOnlySpan<char> text, bool isChanged)
    {
        var c = text[0];
        switch (Place.State)
        {
            case HtmlState.Text:
                var tag = text.IndexOf('<');
                if (tag < 0)
                {
                    return text.Length;
                }

                Go(HtmlState.TagOpen);
                return tag + 1;
            case HtmlState.TagOpen:
                return OpenTag(c);
            case HtmlState.EndTagOpen:
                if (char.IsAsciiLetter(c))
                {
                    Place = Place with { State = HtmlState.TagName, IsEndTag = true };
                    return 0;
                }

                Go(c == '>' ? HtmlState.Text : HtmlState.Declaration);
                return 1;
            case HtmlState.TagName:
                return NameTag(c, isChanged);
            case HtmlState.InTag or HtmlState.AfterAttributeName:
                return ReadTag(c);
            case HtmlState.AttributeName:
                return NameAttribute(c);
            case HtmlState.BeforeValue:
                return OpenValue(c);
            case HtmlState.DoubleQuoted:
                return ReadValue(text, '"', isChanged);
            case HtmlState.SingleQuoted:
                return ReadValue(text, '\'', isChanged);
            case HtmlState.Unquoted:
                if (c == '>' || IsBlank(c))
                {
                    EndValue();
                    return 0;
                }

                ReadAddress(c, isChanged);
                return 1;
            case HtmlState.MarkupDeclaration:
                return OpenDeclaration(c);
            case HtmlState.Declaration:
                if (c == '>')
                {
                    Go(HtmlState.Text);
                }

                return 1;
            case HtmlState.Comment:
                ReadComment(c, isChanged);
                return 1;
            default:
                return ReadRaw(text, isChanged);
        }
    }

    private int OpenTag(char c)
    {
        if (char.IsAsciiLetter(c))
        {
            Place = Place with { State = HtmlState.TagName, IsEndTag = false };
            return 0;
        }

        Go(
            c switch
            {
                '/' => HtmlState.EndTagOpen,
                '!' => HtmlState.MarkupDeclaration,
                '?' => HtmlState.Declaration,
                _ => HtmlState.Text,
            }
        );
        return Place.State == HtmlState.Text ? 0 : 1;
    }

    private int NameTag(char c, bool isChanged)
    {
        if (c is not ('/' or '>') && !IsBlank(c))
        {
            pending.Append(char.ToLowerInvariant(c));
            Place = Place with { IsChanged = Place.IsChanged || isChanged };
            return 1;
        }

        var name = Taken();
        if (Place.IsChanged && !TextElements.Contains(name))
        {
            throw new PageFault(
                $"a value makes the tag <{name}>",
                "a value may be the name of an element of text only, such as h2 or p; write any other into the template"
            );
        }

        if (name == "plaintext")
        {
            throw new PageFault("of <plaintext> there is no end", "write <pre>");
        }

        var element = (byte)Math.Max(0, Array.IndexOf(RawElements, name));
        Place = Place with
        {
            State = HtmlState.InTag,
            Element = name is "svg" or "math" or "noscript" or "template" or "select" or "frameset"
                ? Foreign
                : element,
            Progress = 0,
            IsChanged = false,
        };
        return 0;
    }

    private int ReadTag(char c)
    {
        switch (c)
        {
            case '>':
                EndTag();
                return 1;
            case '/':
                Place = Place with { State = HtmlState.InTag, Progress = 1 };
                return 1;
            case '=' when Place.State == HtmlState.AfterAttributeName:
                Go(HtmlState.BeforeValue);
                return 1;
            case var _ when IsBlank(c):
                return 1;
            default:
                Place = Place with { State = HtmlState.AttributeName, Progress = 0 };
                pending.Append(char.ToLowerInvariant(c));
                return 1;
        }
    }

    private void EndTag()
    {
        var isRaw = Place is { IsEndTag: false, Element: > 0 and < Foreign };
        if (isRaw && Place is { IsForeign: true, Progress: 1 })
        {
            throw new PageFault(
                $"<{RawElements[Place.Element]}/> closes itself in a drawing, and nowhere else",
                "write the end tag"
            );
        }

        HasForeign |= Place.Element == Foreign;

        // The end of a drawing is never certain: some elements, such as a paragraph, end it as its own tag does.
        Place = new HtmlPlace(
            isRaw ? HtmlState.Raw : HtmlState.Text,
            Element: isRaw ? Place.Element : (byte)0,
            IsForeign: Place.IsForeign || Place.Element == Foreign
        );
    }

    private void Go(HtmlState state) => Place = Place with { State = state, Progress = 0 };

    private string Taken()
    {
        var taken = pending.ToString();
        pending.Clear();
        return taken;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
