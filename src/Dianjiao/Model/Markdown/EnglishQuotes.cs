using System.Collections.Frozen;
using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Model.Markdown;

/// <summary>
/// Replaces the quotation marks and apostrophes of the keyboard by those of print, in English text only. Code,
/// addresses and escaped signs stay; Markdig's own extension would also turn hyphens and full stops into other
/// characters.
/// </summary>
internal static class EnglishQuotes
{
    // Words that begin with an apostrophe, which would look like an opening quotation mark.
    private static readonly FrozenSet<string> Elisions = FrozenSet.ToFrozenSet(
        ["tis", "twas", "twere", "twill", "em", "til", "tween", "gainst", "midst", "phags"],
        StringComparer.OrdinalIgnoreCase
    );

    public static bool IsEnglish(string language) =>
        language.Equals("en", StringComparison.OrdinalIgnoreCase)
        || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);

    public static void Set(MarkdownDocument document)
    {
        foreach (var block in document.Descendants<LeafBlock>())
        {
            var before = '\0';
            var open = new Stack<(LiteralInline Literal, int At)>();
            foreach (var inline in block.Inline?.Descendants() ?? [])
            {
                before = inline switch
                {
                    LiteralInline literal => Set(literal, before, open),
                    LineBreakInline => '\n',
                    CodeInline { Content: [.., var last] } => last,
                    AutolinkInline => 'a',
                    _ => before,
                };
            }

            // What nothing closes is the beginning of a word such as ’Brug.
            foreach (var (literal, at) in open)
            {
                var text = literal.Content.AsSpan();
                literal.Content = new StringSlice($"{text[..at]}’{text[(at + 1)..]}");
            }
        }
    }

    /// <param name="open">The single quotation marks that nothing has closed yet, each with its literal and place.</param>
    /// <returns>The last character, which stands before the next inline.</returns>
    private static char Set(
        LiteralInline literal,
        char before,
        Stack<(LiteralInline Literal, int At)> open
    )
    {
        var text = literal.Content.AsSpan();
        if (text.IndexOfAny('"', '\'') < 0)
        {
            return text.IsEmpty ? before : text[^1];
        }

        var set = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\'' && !(i == 0 && literal.IsFirstCharacterEscaped))
            {
                var after = i + 1 < text.Length ? text[i + 1] : After(literal);
                var opens = CanStandBeforeOpening(before) && !IsEnd(after);
                c =
                    c == '"' ? (opens ? '“' : '”')
                    : opens && !IsElision(text[(i + 1)..]) ? '‘'
                    : '’';
                if (c == '‘')
                {
                    open.Push((literal, i));
                }
                else if (c == '’' && !char.IsLetterOrDigit(after) && !opens)
                {
                    open.TryPop(out _);
                }
            }

            set.Append(c);
            before = c;
        }

        literal.Content = new StringSlice(set.ToString());
        return before;
    }

    private static char After(LiteralInline literal) =>
        literal.NextSibling switch
        {
            // At the end of emphasis, text outside it follows.
            null when literal.Parent is { NextSibling: not null } => 'a',
            null => '\0',
            LineBreakInline => '\n',
            LiteralInline next when !next.Content.IsEmpty => next.Content.CurrentChar,
            _ => 'a',
        };

    private static bool IsEnd(char c) => c == '\0' || char.IsWhiteSpace(c);

    private static bool CanStandBeforeOpening(char c) =>
        IsEnd(c)
        || c is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '“' or '‘' or '（' or '「';

    private static bool IsElision(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && char.IsLetterOrDigit(rest[length]))
        {
            length++;
        }

        // A decade such as ’60s, or one of the words.
        return length > 0
            && (char.IsDigit(rest[0]) || Elisions.Contains(rest[..length].ToString()));
    }
}
