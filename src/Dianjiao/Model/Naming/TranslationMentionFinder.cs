using System.Collections.Immutable;
using System.Text;
using Dianjiao.Layers;
using Dianjiao.Model.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Model.Naming;

/// <summary>
/// Finds in a translation, by their English forms, the names that its own source mentions. A form that two of these
/// names share is left alone.
/// </summary>
/// <remarks>
/// Whole words are sought, the longest first. Case counts, but for a small first letter, which may be a capital at the
/// beginning of a sentence. Code, links and tags of the Markdown are passed over.
/// </remarks>
public sealed class TranslationMentionFinder
{
    private readonly Dictionary<string, (NameEntry Entry, ImmutableArray<string> Forms)> names;

    public TranslationMentionFinder(NameList list) =>
        names = list.Entries.ToDictionary(
            e => e.Id,
            e => (e, (ImmutableArray<string>)[.. FormsOf(e)]),
            StringComparer.Ordinal
        );

    /// <param name="mentioned">The ids of the names that the source mentions; repetitions do no harm.</param>
    public ImmutableArray<NameMention> Find(Prose prose, IEnumerable<string> mentioned)
    {
        // Null for a form that two of the names share.
        var owners = new Dictionary<string, NameEntry?>(StringComparer.Ordinal);
        foreach (var id in mentioned)
        {
            var (name, forms) = names[id];
            foreach (var form in forms)
            {
                owners[form] =
                    owners.TryGetValue(form, out var other) && !ReferenceEquals(other, name)
                        ? null
                        : name;
            }
        }

        if (owners.Count == 0)
        {
            return [];
        }

        var text = Masked(prose);
        var taken = new List<(int Start, int End, NameEntry? Name)>();
        var covered = new bool[text.Length];
        foreach (
            var (form, name) in owners
                .OrderByDescending(p => p.Key.Length)
                .ThenBy(p => p.Key, StringComparer.Ordinal)
        )
        {
            for (var at = Next(text, 0, form[0]); at >= 0; at = Next(text, at + 1, form[0]))
            {
                if (
                    EndOf(text, at, form) is { } end
                    && IsBoundary(text, at)
                    && IsBoundary(text, end)
                    && !covered.AsSpan(at, end - at).Contains(true)
                )
                {
                    covered.AsSpan(at, end - at).Fill(true);
                    taken.Add((at, end, name));
                }
            }
        }

        var counter = new CodePointCounter(text);
        return
        [
            .. taken
                .Where(t => t.Name is not null)
                .OrderBy(t => t.Start)
                .Select(t => new NameMention(
                    t.Name!.Id,
                    t.Name.Kind,
                    counter.Before(t.Start),
                    counter.Before(t.End)
                )),
        ];
    }

    /// <summary>Returns the next place where a form with this first letter can begin; -1 when there is none.</summary>
    private static int Next(string text, int from, char first)
    {
        var index = text.AsSpan(from).IndexOfAny(first, char.ToUpperInvariant(first));
        return index < 0 ? -1 : from + index;
    }

    /// <summary>
    /// Returns the forms of a name. A form that is another with an article before it is left out, so that the article
    /// is no part of a mention.
    /// </summary>
    private static IEnumerable<string> FormsOf(NameEntry name)
    {
        var forms = name
            .EnglishForms.Prepend(name.English)
            .Select(Plain)
            .Where(f => f.Length > 0)
            .ToHashSet(StringComparer.Ordinal);
        return forms.Where(f =>
            !f.StartsWith("the ", StringComparison.Ordinal) || !forms.Contains(f[4..])
        );
    }

    /// <summary>
    /// Returns the place after a form that begins here, or null; a blank in the form stands for any run of blanks and a
    /// line break.
    /// </summary>
    private static int? EndOf(string text, int at, string form)
    {
        var i = at;
        for (var j = 0; j < form.Length; j++)
        {
            if (form[j] == ' ' && i < text.Length && IsBlank(text[i]))
            {
                while (i < text.Length && IsBlank(text[i]))
                {
                    i++;
                }

                continue;
            }

            if (
                i >= text.Length
                || (text[i] != form[j] && !(j == 0 && text[i] == char.ToUpperInvariant(form[j])))
            )
            {
                return null;
            }

            i++;
        }

        return i;
    }

    private static bool IsBlank(char c) => c is ' ' or '\n' or '\r' or '\u00A0';

    /// <summary>
    /// True where a word can begin or end. An apostrophe between letters is part of a word (Yong'an) unless it makes a
    /// possessive (Xia's); so is a hyphen before a small letter (Commander-in-chief, but Xia-Jin).
    /// </summary>
    private static bool IsBoundary(string text, int at)
    {
        if (at == 0 || at == text.Length)
        {
            return true;
        }

        if (IsWord(text[at - 1]) && IsWord(text[at]))
        {
            return false;
        }

        var joiner = IsWord(text[at - 1]) ? at : at - 1;
        var inside =
            joiner > 0
            && joiner + 1 < text.Length
            && IsWord(text[joiner - 1])
            && IsWord(text[joiner + 1]);
        return !inside
            || text[joiner] switch
            {
                '\'' => joiner == at
                    && text[joiner + 1] == 's'
                    && (joiner + 2 == text.Length || !IsWord(text[joiner + 2])),
                '-' => !char.IsLower(text[joiner + 1]),
                _ => true,
            };
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) && c < '\u2E80';

    private static string Plain(string text) => text.Replace('’', '\'');

    /// <summary>Returns the Markdown with everything but prose masked; no position changes.</summary>
    private static string Masked(Prose prose)
    {
        var text = new StringBuilder(Plain(prose.Markdown));
        foreach (var node in prose.Document.Descendants())
        {
            switch (node)
            {
                case LinkInline { UrlSpan: { IsEmpty: false } url }:
                    Mask(url);
                    break;
                case CodeInline or CodeBlock or AutolinkInline or RawTagInline or ReferenceInline:
                    Mask(node.Span);
                    break;
                default:
                    break;
            }
        }

        return text.ToString();

        void Mask(Markdig.Syntax.SourceSpan span)
        {
            for (var i = span.Start; i <= span.End && i < text.Length; i++)
            {
                // A surrogate stays, so that positions in code points stay the same.
                text[i] = char.IsSurrogate(text[i]) ? text[i] : '\u0001';
            }
        }
    }
}
