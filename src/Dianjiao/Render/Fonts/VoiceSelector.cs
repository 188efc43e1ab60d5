using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// A selector of a style sheet, as far as <see cref="VoiceSheet"/> needs it: names, classes, languages, descendants and
/// children.
/// </summary>
internal sealed partial class VoiceSelector
{
    private readonly ImmutableArray<Part> parts;

    private VoiceSelector(ImmutableArray<Part> parts) => this.parts = parts;

    /// <summary>Reads a selector, without commas.</summary>
    /// <exception cref="FormatException">The selector uses a form that is not supported here.</exception>
    public static VoiceSelector Parse(string selector)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        var isChild = false;
        foreach (var word in selector.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == ">")
            {
                isChild = true;
                continue;
            }

            var match = Compound().Match(word);
            if (!match.Success)
            {
                throw new FormatException($"“{word}” is no selector that is known here");
            }

            parts.Add(
                new Part(
                    match.Groups["name"].Value,
                    [.. match.Groups["class"].Captures.Select(c => c.Value)],
                    match.Groups["own"].Value,
                    match.Groups["lang"].Value,
                    match.Groups["root"].Success,
                    isChild
                )
            );
            isChild = false;
        }

        return new VoiceSelector(parts.ToImmutable());
    }

    /// <summary>True if the selector applies to the element.</summary>
    public bool Matches(VoiceElement element) => Matches(element, parts.Length - 1);

    private bool Matches(VoiceElement element, int last)
    {
        var part = parts[last];
        if (!part.Matches(element))
        {
            return false;
        }

        if (last == 0)
        {
            return true;
        }

        for (var outer = element.Outer; outer is not null; outer = outer.Outer)
        {
            if (Matches(outer, last - 1))
            {
                return true;
            }

            if (part.IsChild)
            {
                break;
            }
        }

        return false;
    }

    [GeneratedRegex(
        @"^(?<name>[a-z][a-z0-9]*)?(?:\.(?<class>[\w-]+)|\[lang\|=(?<own>\w+)\]|:lang\((?<lang>\w+)\)|(?<root>:root))*$"
    )]
    private static partial Regex Compound();

    /// <summary>A compound selector.</summary>
    /// <param name="Own">The language that the element's own attribute must name; empty for any, or for none.</param>
    /// <param name="Language">The language in which the element must be; empty for any.</param>
    /// <param name="IsRoot">True if it matches the outermost element of a page only.</param>
    /// <param name="IsChild">
    /// True if the element must stand directly within the one that the part before matches.
    /// </param>
    private sealed record Part(
        string Name,
        ImmutableArray<string> Classes,
        string Own,
        string Language,
        bool IsRoot,
        bool IsChild
    )
    {
        public bool Matches(VoiceElement element) =>
            (Name.Length == 0 || Name == element.Name)
            && Classes.All(c => element.Classes.Contains(c, StringComparer.Ordinal))
            && (Own.Length == 0 || IsOf(element.OwnLanguage, Own))
            && (Language.Length == 0 || IsOf(element.Language, Language))
            && (!IsRoot || element.Outer is { Outer: null });

        /// <summary>
        /// True if the language is the range or a part of it: zh-Hant belongs to zh (Selectors 4, 6.1).
        /// </summary>
        private static bool IsOf(string language, string range) =>
            language.StartsWith(range, StringComparison.OrdinalIgnoreCase)
            && (language.Length == range.Length || language[range.Length] == '-');
    }
}
