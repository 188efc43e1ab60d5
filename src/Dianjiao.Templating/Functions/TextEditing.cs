using System.Text;
using Dianjiao.Templating.Compiling;
using Dianjiao.Templating.Runtime;

namespace Dianjiao.Templating.Functions;

/// <summary>Those functions of <c>string</c> that make another text, or several.</summary>
internal static class TextEditing
{
    public static IEnumerable<Builtin> All()
    {
        var texts = Builtins.Always(StaticType.List(StaticType.String));
        yield return Edit("append", "text with", a => a(0) + a(1));
        yield return Edit("prepend", "text by", a => a(1) + a(0));
        yield return Edit("capitalize", "text", a => Capitalize(a(0)));
        yield return Edit("capitalizewords", "text", a => CapitalizeWords(a(0)));
        yield return Edit("downcase", "text", a => a(0).ToLowerInvariant());
        yield return Edit("upcase", "text", a => a(0).ToUpperInvariant());
        yield return Edit("handleize", "text", a => Handle(a(0)));
        yield return Edit("strip", "text", a => a(0).Trim());
        yield return Edit("lstrip", "text", a => a(0).TrimStart());
        yield return Edit("rstrip", "text", a => a(0).TrimEnd());
        yield return Edit("strip_newlines", "text", a => StripLines(a(0)));
        yield return Edit("remove", "text remove", a => Replace(a(0), a(1), ""));
        yield return Edit(
            "remove_first",
            "text remove",
            a => ReplaceOne(a(0), a(1), "", fromEnd: false)
        );
        yield return Edit(
            "remove_last",
            "text remove",
            a => ReplaceOne(a(0), a(1), "", fromEnd: true)
        );
        yield return Edit("replace", "text match replace", a => Replace(a(0), a(1), a(2)));
        yield return new(
            "string.replace_first",
            "text match replace fromEnd?",
            Builtins.Always(StaticType.String),
            (_, a) =>
                ReplaceOne(
                    Values.Text(a[0]),
                    Values.Text(a[1]),
                    Values.Text(a[2]),
                    a[3] is not null && Values.Truthy(a[3])
                )
        );
        yield return Cut(
            "slice",
            "text start length?",
            (text, start, length) => Slice(text, start, length ?? text.Length)
        );
        yield return Cut(
            "slice1",
            "text start length?",
            (text, start, length) => Slice(text, start, length ?? 1)
        );
        yield return Cut("pad_left", "text width", (text, width, _) => text.PadLeft(Width(width)));
        yield return Cut(
            "pad_right",
            "text width",
            (text, width, _) => text.PadRight(Width(width))
        );
        yield return Shorten("truncate", "text length ellipsis?", Truncate);
        yield return Shorten("truncatewords", "text count ellipsis?", TruncateWords);
        yield return new(
            "string.split",
            "text match",
            texts,
            (_, a) => Split(Values.Text(a[0]), Values.Text(a[1]))
        );
        yield return new(
            "string.pluralize",
            "number singular plural",
            Builtins.Always(StaticType.String),
            (_, a) => Values.Text(Values.Integer(a[0], "the number") == 1 ? a[1] : a[2])
        );
    }

    private static Builtin Edit(
        string name,
        string parameters,
        Func<Func<int, string>, string> edit
    ) =>
        new(
            "string." + name,
            parameters,
            Builtins.Always(StaticType.String),
            (_, a) => edit(index => Values.Text(a[index]))
        );

    private static Builtin Cut(
        string name,
        string parameters,
        Func<string, int, int?, string> cut
    ) =>
        new(
            "string." + name,
            parameters,
            Builtins.Always(StaticType.String),
            (_, a) =>
                cut(
                    Values.Text(a[0]),
                    Values.Integer(a[1], "the second argument"),
                    a.Length < 3 || a[2] is null ? null : Values.Integer(a[2], "'length'")
                )
        );

    private static Builtin Shorten(
        string name,
        string parameters,
        Func<string, int, string, string> shorten
    ) =>
        new(
            "string." + name,
            parameters,
            Builtins.Always(StaticType.String),
            (_, a) =>
                shorten(
                    Values.Text(a[0]),
                    Values.Integer(a[1], "the second argument"),
                    a[2] is null ? "..." : Values.Text(a[2])
                )
        );

    private static string Capitalize(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string CapitalizeWords(string text)
    {
        var builder = new StringBuilder(text.Length);
        var start = true;
        foreach (var c in text)
        {
            builder.Append(start ? char.ToUpperInvariant(c) : c);
            start = char.IsWhiteSpace(c);
        }

        return builder.ToString();
    }

    /// <summary>Lower-case letters and digits, with one hyphen for each run of anything else between them.</summary>
    private static string Handle(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                builder.Append(char.ToLowerInvariant(c));
            }
            else if (builder.Length > 0 && builder[^1] != '-')
            {
                builder.Append('-');
            }
        }

        return builder.ToString().TrimEnd('-');
    }

    private static string StripLines(string text) =>
        text.Replace("\r", "", StringComparison.Ordinal)
            .Replace("\n", "", StringComparison.Ordinal);

    private static string Replace(string text, string match, string replacement) =>
        match.Length == 0 ? text : text.Replace(match, replacement, StringComparison.Ordinal);

    private static string ReplaceOne(string text, string match, string replacement, bool fromEnd)
    {
        var at = fromEnd
            ? text.LastIndexOf(match, StringComparison.Ordinal)
            : text.IndexOf(match, StringComparison.Ordinal);
        return match.Length == 0 || at < 0
            ? text
            : string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }

    /// <summary>A start below zero counts from the end; a length of 0 means the rest.</summary>
    private static string Slice(string text, int start, int length)
    {
        var from = start < 0 ? Math.Max(0, text.Length + start) : Math.Min(start, text.Length);
        var count = length <= 0 ? text.Length - from : Math.Min(length, text.Length - from);
        return text.Substring(from, count);
    }

    private static int Width(int width) =>
        width >= 0 ? width : throw new FunctionFault("'width' must not be negative");

    private static string Truncate(string text, int length, string ellipsis) =>
        text.Length <= length
            ? text
            : string.Concat(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), ellipsis);

    private static string TruncateWords(string text, int count, string ellipsis)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= count
            ? text
            : string.Join(' ', words.Take(Math.Max(0, count))) + ellipsis;
    }

    private static List<object?> Split(string text, string match) =>
        match.Length == 0
            ? throw new FunctionFault("'string.split' needs a text to split at")
            : [.. text.Split(match, StringSplitOptions.RemoveEmptyEntries)];
}
