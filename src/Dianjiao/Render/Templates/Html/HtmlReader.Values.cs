namespace Dianjiao.Render.Templates.Html;

/// <content>The part of the reader for attributes and their values.</content>
internal sealed partial class HtmlReader
{
    /// <summary>A placeholder for a character reference of the template, which could be any character.</summary>
    private const char Reference = '\uFFFF';

    private static readonly char[] Separators =
    [
        ',',
        ';',
        .. Enumerable.Range(0, ' ' + 1).Select(c => (char)c),
    ];

    private int NameAttribute(char c)
    {
        if (c is not ('/' or '>' or '=') && !IsBlank(c))
        {
            pending.Append(char.ToLowerInvariant(c));
            return 1;
        }

        Place = Place with
        {
            State = c == '=' ? HtmlState.BeforeValue : HtmlState.AfterAttributeName,
            Attribute = Attributes.KindOf(Taken()),
        };
        return c == '=' ? 1 : 0;
    }

    private int OpenValue(char c)
    {
        if (IsBlank(c))
        {
            return 1;
        }

        if (c == '>')
        {
            EndTag();
            return 1;
        }

        Go(
            c switch
            {
                '"' => HtmlState.DoubleQuoted,
                '\'' => HtmlState.SingleQuoted,
                _ => HtmlState.Unquoted,
            }
        );
        return Place.State == HtmlState.Unquoted ? 0 : 1;
    }

    private int ReadValue(ReadOnlySpan<char> text, char quote, bool isChanged)
    {
        if (Place.Attribute is not (AttributeKind.Address or AttributeKind.Addresses))
        {
            var end = text.IndexOf(quote);
            if (end < 0)
            {
                return text.Length;
            }

            EndValue();
            return end + 1;
        }

        if (text[0] == quote)
        {
            EndValue();
        }
        else
        {
            ReadAddress(text[0], isChanged);
        }

        return 1;
    }

    /// <summary>
    /// Reads words within a value, which they cannot end, in the form that a browser has after it has undone the
    /// escaping.
    /// </summary>
    public void ReadWords(ReadOnlySpan<char> words)
    {
        FollowNoscript(Place.State, words, isChanged: true);
        foreach (var c in words)
        {
            if (Place.Attribute is not (AttributeKind.Address or AttributeKind.Addresses))
            {
                return;
            }

            ReadAddress(c, isChanged: true);
        }
    }

    private void EndValue()
    {
        var address = Taken();
        if (Place is { Attribute: AttributeKind.Addresses, IsChanged: true })
        {
            if (address.Contains(Reference))
            {
                throw OfReference();
            }

            // Blanks separate addresses in some attributes, and are dropped in others.
            var together = string.Concat(address.Where(c => c > ' '));
            foreach (var one in together.Split(',', ';').Concat(address.Split(Separators)))
            {
                if (one.Split(':') is [var scheme, _, ..] && Schemes.IsRefused(scheme))
                {
                    throw Schemes.Fault(scheme);
                }
            }
        }

        Place = Place with
        {
            State = HtmlState.InTag,
            Attribute = AttributeKind.Plain,
            Progress = 0,
            IsChanged = false,
        };
    }

    /// <summary>
    /// Reads a character of an address, up to the end of its scheme. Browsers drop blanks and control characters there.
    /// A reference in the template could be any character, so no value may follow it.
    /// </summary>
    private void ReadAddress(char c, bool isChanged)
    {
        if (isChanged && Place.Attribute != AttributeKind.Plain)
        {
            Place = Place with { IsChanged = true };
        }

        if (Place.Attribute == AttributeKind.Addresses)
        {
            pending.Append(c == '&' && !isChanged ? Reference : c);
            return;
        }

        if (Place.Attribute != AttributeKind.Address || c <= ' ')
        {
            return;
        }

        if (c == ':')
        {
            var scheme = Taken();
            if (Schemes.IsRefused(scheme) && Place.IsChanged)
            {
                throw Schemes.Fault(scheme);
            }

            Place = Place with
            {
                Attribute =
                    Schemes.IsRefused(scheme) && !Schemes.MayBeginAValue(scheme)
                        ? AttributeKind.Executable
                        : AttributeKind.Plain,
            };
        }
        else if (c == '&' && !isChanged)
        {
            if (Place.IsChanged)
            {
                throw OfReference();
            }

            pending.Clear();
            Place = Place with { Attribute = AttributeKind.Executable };
        }
        else if (
            char.IsAsciiLetter(c)
            || (pending.Length > 0 && (char.IsAsciiDigit(c) || c is '+' or '-' or '.'))
        )
        {
            pending.Append(c);
        }
        else
        {
            pending.Clear();
            Place = Place with { Attribute = AttributeKind.Plain };
        }
    }

    private static PageFault OfReference() =>
        new(
            "a reference (&…;) stands behind a value that may be the beginning of an address",
            "write the character itself, or begin the address with a slash, a dot or #"
        );
}
