using System.Buffers;
using System.Net;

namespace Dianjiao.Render.Written;

/// <summary>
/// Goes through a written page from token to token, by the rules of the HTML standard. It builds no tree: none is
/// needed for the questions asked here, and every page is checked on every build.
/// </summary>
internal ref struct HtmlScanner(ReadOnlySpan<char> html)
{
    private static readonly SearchValues<char> AfterName = SearchValues.Create(" \t\n\r\f/>");
    private static readonly SearchValues<char> AfterValue = SearchValues.Create(" \t\n\r\f>");

    private readonly ReadOnlySpan<char> html = html;
    private int at;
    private bool inTag;
    private bool isClosed;

    /// <summary>
    /// The number of SVG and MathML elements that are open. Inside them, a script or a style sheet is no code but may
    /// hold tags.
    /// </summary>
    private int foreign;

    /// <summary>
    /// The name of the element whose code comes next, after the tag of a script or a style sheet; otherwise null.
    /// </summary>
    private string? code;

    /// <summary>The kind of the current token.</summary>
    public HtmlTokenKind Kind { get; private set; }

    /// <summary>The name of a tag, in lower case.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>The index at which the token begins, in UTF-16 units.</summary>
    public int Offset { get; private set; }

    /// <summary>The index at which the token ends; of a tag, only after its attributes have been read.</summary>
    public readonly int End => at;

    /// <summary>The content of a text, of code or of a comment, with character references as written.</summary>
    public ReadOnlySpan<char> Content { get; private set; }

    /// <summary>The name of the attribute, in lower case.</summary>
    public ReadOnlySpan<char> AttributeName { get; private set; }

    /// <summary>The value of the attribute, with character references as written; empty when it has none.</summary>
    public ReadOnlySpan<char> AttributeValue { get; private set; }

    /// <summary>The index at which the attribute's value begins, in UTF-16 units.</summary>
    public int AttributeOffset { get; private set; }

    /// <summary>The value of the attribute, with character references replaced.</summary>
    public readonly string Value =>
        AttributeValue.Contains('&')
            ? WebUtility.HtmlDecode(AttributeValue.ToString())
            : AttributeValue.ToString();

    /// <summary>True inside an SVG or MathML element.</summary>
    public readonly bool IsForeign => foreign > 0;

    /// <summary>
    /// True if the tag closes its own element, which is possible in SVG and MathML only. Known once the attributes have
    /// been read.
    /// </summary>
    public readonly bool IsClosed => isClosed && foreign > 0;

    /// <summary>Goes to the next token; returns false at the end of the page.</summary>
    public bool Next()
    {
        EndTag();
        if (at >= html.Length)
        {
            return false;
        }

        Offset = at;
        if (code is { } name)
        {
            code = null;
            var end = EndOf(name);
            if (end > at)
            {
                return Take(HtmlTokenKind.Code, end);
            }
        }

        return html[at] == '<' && at + 1 < html.Length
            ? TakeMarkup()
            : Take(HtmlTokenKind.Text, NextBracket(at + 1));
    }

    /// <summary>Goes to the next attribute of the tag; returns false when there is none left.</summary>
    public bool NextAttribute()
    {
        while (inTag && at < html.Length)
        {
            var c = html[at];
            if (c == '>')
            {
                at++;
                inTag = false;
                return false;
            }

            isClosed = c == '/';
            if (c == '/' || IsBlank(c))
            {
                at++;
                continue;
            }

            var start = at++;
            while (at < html.Length && html[at] is not ('=' or '>' or '/') && !IsBlank(html[at]))
            {
                at++;
            }

            AttributeName = Lower(html[start..at]);
            SkipBlanks();
            AttributeValue = [];
            AttributeOffset = at;
            if (at < html.Length && html[at] == '=')
            {
                at++;
                SkipBlanks();
                TakeValue();
            }

            return true;
        }

        inTag = false;
        return false;
    }

    private void TakeValue()
    {
        if (at >= html.Length)
        {
            return;
        }

        var rest = html[at..];
        if (rest[0] is '"' or '\'')
        {
            var end = rest[1..].IndexOf(rest[0]);
            AttributeOffset = at + 1;
            AttributeValue = end < 0 ? rest[1..] : rest.Slice(1, end);
            at = end < 0 ? html.Length : at + end + 2;
            return;
        }

        var stop = rest.IndexOfAny(AfterValue);
        AttributeOffset = at;
        AttributeValue = stop < 0 ? rest : rest[..stop];
        at += AttributeValue.Length;
    }

    private bool TakeMarkup()
    {
        var rest = html[at..];
        if (rest.StartsWith("<!--"))
        {
            return Take(HtmlTokenKind.Comment, at + LengthOfComment(rest));
        }

        var isEnd = rest[1] == '/';
        var first = isEnd ? 2 : 1;
        if (first < rest.Length && char.IsAsciiLetter(rest[first]))
        {
            var length = rest[first..].IndexOfAny(AfterName);
            Name = Lower(length < 0 ? rest[first..] : rest.Slice(first, length));
            at += first + Name.Length;
            Kind = isEnd ? HtmlTokenKind.End : HtmlTokenKind.Start;
            inTag = true;
            isClosed = false;
            return true;
        }

        if (isEnd || rest[1] is '!' or '?')
        {
            var end = rest.IndexOf('>');
            return Take(HtmlTokenKind.Comment, end < 0 ? html.Length : at + end + 1);
        }

        return Take(HtmlTokenKind.Text, NextBracket(at + 1));
    }

    /// <summary>
    /// Returns the length of the comment at the beginning of the text, in UTF-16 units (HTML standard, 13.2.5.43 to
    /// 52). Browsers also accept two wrong forms of its end.
    /// </summary>
    private static int LengthOfComment(ReadOnlySpan<char> rest)
    {
        if (rest[4..].StartsWith(">") || rest[4..].StartsWith("->"))
        {
            return rest.IndexOf('>') + 1;
        }

        for (var i = 4; ; i += 2)
        {
            var next = rest[i..].IndexOf("--");
            if (next < 0)
            {
                return rest.Length;
            }

            i += next;
            // In a run of hyphens the last two count.
            while (i + 2 < rest.Length && rest[i + 2] == '-')
            {
                i++;
            }

            if (rest[(i + 2)..].StartsWith(">"))
            {
                return i + 3;
            }

            if (rest[(i + 2)..].StartsWith("!>"))
            {
                return i + 4;
            }
        }
    }

    private bool Take(HtmlTokenKind kind, int end)
    {
        Kind = kind;
        Content = html[at..end];
        at = end;
        return true;
    }

    private void EndTag()
    {
        if (Kind is not (HtmlTokenKind.Start or HtmlTokenKind.End) || Name.IsEmpty)
        {
            return;
        }

        while (NextAttribute()) { }

        if (Name is "svg" or "math" && !isClosed)
        {
            foreign = Math.Max(0, foreign + (Kind == HtmlTokenKind.Start ? 1 : -1));
        }
        else if (Kind == HtmlTokenKind.Start && foreign == 0 && Name is "script" or "style")
        {
            code = Name.ToString();
        }

        Name = [];
    }

    private readonly int EndOf(string name)
    {
        for (var i = at; i < html.Length; i++)
        {
            var next = html[i..].IndexOf("</");
            if (next < 0)
            {
                break;
            }

            i += next;
            if (html[(i + 2)..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return html.Length;
    }

    private readonly int NextBracket(int from)
    {
        var next = from < html.Length ? html[from..].IndexOf('<') : -1;
        return next < 0 ? html.Length : from + next;
    }

    private void SkipBlanks()
    {
        while (at < html.Length && IsBlank(html[at]))
        {
            at++;
        }
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> name) =>
        name.ContainsAnyInRange('A', 'Z') ? name.ToString().ToLowerInvariant() : name;
}
