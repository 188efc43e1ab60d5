using System.Collections.Frozen;

namespace Dianjiao.Templating.Parsing;

/// <summary>The words of the language that cannot name a variable.</summary>
internal static class Keywords
{
    /// <summary>Words that open a block, which an <c>end</c> closes.</summary>
    public static readonly FrozenSet<string> Openers = FrozenSet.Create(
        "if",
        "for",
        "while",
        "case",
        "capture",
        "with",
        "func",
        "wrap",
        "tablerow"
    );

    /// <summary>Parts of Scriban that are known and refused, with what to do instead.</summary>
    public static readonly FrozenDictionary<string, string> Unsupported = new Dictionary<
        string,
        string
    >
    {
        ["wrap"] = "write a 'func' or an 'include'",
        ["tablerow"] = "write the table with 'for'",
        ["import"] = "read the members from the object",
        ["readonly"] = "leave it out",
        ["do"] = "give the function a name with 'func'",
        ["this"] = "name the variable",
        ["empty"] = "compare the size with 0",
        ["include_join"] = "write a 'for' with 'include'",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Reserved = FrozenSet.Create(
        "if",
        "else",
        "end",
        "for",
        "in",
        "while",
        "case",
        "when",
        "break",
        "continue",
        "capture",
        "with",
        "func",
        "ret",
        "true",
        "false",
        "null"
    );

    public static bool IsReserved(string name) =>
        Reserved.Contains(name) || Unsupported.ContainsKey(name);

    public static SyntaxFault Refuse(Token token) =>
        new(token.Offset, $"'{token.Text}' is not supported: {Unsupported[token.Text]}")
        {
            OpensBlock = token.Text == "do",
        };
}
