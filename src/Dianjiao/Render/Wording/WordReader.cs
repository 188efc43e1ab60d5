using System.Collections.Immutable;
using System.Text;

namespace Dianjiao.Render.Wording;

/// <summary>
/// Gives the words of a language one by one, from its file or, where that lacks one, from another language's. A word in
/// the file that nobody asks for is not one of the interface; <see cref="Finish"/> reports it.
/// </summary>
/// <param name="file">The file of the language; null where there is none.</param>
/// <param name="leaves">The words by their keys.</param>
/// <param name="fallback">Makes the reader of the language used for missing words; null where none is left.</param>
internal sealed class WordReader(
    string language,
    SourceFile? file,
    ImmutableDictionary<string, WordLeaf> leaves,
    Func<WordReader>? fallback,
    DiagnosticBag diagnostics
)
{
    // The same for every word that counts, and slow, since the categories are found by trying numbers.
    private readonly Lazy<ImmutableArray<string>> counted = new(() =>
        PluralRules.Categories(language)
    );
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly List<string> missing = [];
    private readonly Lazy<WordReader?> other = new(() => fallback?.Invoke());
    private readonly ImmutableSortedDictionary<string, string>.Builder texts =
        ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);

    public string Language => language;

    /// <summary>All texts that were given, by their keys, with numbers for the values to be filled in.</summary>
    public ImmutableSortedDictionary<string, string> Texts => texts.ToImmutable();

    /// <summary>Returns a text; the other language's where this one lacks it, empty where that lacks it too.</summary>
    /// <param name="places">
    /// The names of the values to be filled in, in the order in which the program gives them.
    /// </param>
    public string Text(string key, params string[] places)
    {
        asked.Add(key);
        var text = Find(key) is { Text: { } written } leaf
            ? Fill(leaf, key, written, places)
            : Missing(key);
        text ??= other.Value?.Text(key, places) ?? "";
        texts[key] = text;
        return text;
    }

    /// <summary>
    /// Returns a truth value; any text but <c>true</c> and <c>false</c> is reported and counts as false.
    /// </summary>
    public bool Truth(string key)
    {
        var text = Text(key);
        if (text is not ("true" or "false") && Find(key) is { } leaf)
        {
            Misformed(leaf, $"{key} is “{text}”", "write true or false");
        }

        return text == "true";
    }

    /// <summary>Returns a list of texts.</summary>
    /// <param name="count">The number of texts that it must have.</param>
    public ImmutableArray<string> List(string key, int count)
    {
        asked.Add(key);
        var items = Find(key)?.Items ?? [];
        if (items.Length != count)
        {
            if (Find(key) is { } leaf)
            {
                Misformed(leaf, $"{key} has {items.Length} texts", $"write {count} in brackets");
            }
            else
            {
                Missing(key);
            }

            items = other.Value?.List(key, count) ?? [.. Enumerable.Repeat("", count)];
        }

        texts[key] = string.Join(' ', items);
        return items;
    }

    /// <summary>Returns the text of each kind in a group of words.</summary>
    /// <param name="kinds">The kinds by their keys in the group.</param>
    public ImmutableDictionary<T, string> Each<T>(
        string group,
        IReadOnlyDictionary<string, T> kinds
    )
        where T : notnull =>
        kinds.ToImmutableDictionary(k => k.Value, k => Text($"{group}.{k.Key}"));

    /// <summary>Returns a word that counts.</summary>
    public Plural Plural(string key, params string[] places) =>
        Plural(key, PluralRules.Of(language), counted.Value, places);

    /// <summary>Returns a word that puts in order.</summary>
    public Plural Ordinal(string key, params string[] places) =>
        Plural(
            key,
            PluralRules.OrdinalOf(language),
            PluralRules.OrdinalCategories(language),
            places
        );

    /// <summary>Reports words that are missing, and words that the interface does not have.</summary>
    public void Finish()
    {
        foreach (var group in missing.GroupBy(k => k.Split('.')[0], StringComparer.Ordinal))
        {
            var near = leaves.Where(l => WordFile.IsBelow(l.Key, group.Key)).ToList();
            var place =
                near.Count > 0
                    ? near.MinBy(l => l.Value.KeySpan.Start).Value.KeySpan
                    : file?.Span(0, 0);
            if (place is { } span)
            {
                diagnostics.Add(
                    Codes.WordMissing,
                    span,
                    $"{language} lacks words that the interface has: {string.Join(", ", group)}",
                    "add them; until then pages show those of another language"
                );
            }
        }

        foreach (var (key, leaf) in leaves.Where(l => !asked.Contains(l.Key)))
        {
            var nearest = Nearest.To(key, asked);
            diagnostics.Add(
                Codes.WordUnknown,
                leaf.KeySpan,
                $"{key} is no word of the interface",
                nearest is null
                    ? "templates/wording/en.yml of the program has them all"
                    : $"perhaps {nearest} is meant"
            );
        }
    }

    private Plural Plural(
        string key,
        Func<int, string> rule,
        ImmutableArray<string> categories,
        string[] places
    )
    {
        asked.Add(key);
        var forms = ImmutableArray.CreateBuilder<PluralForm>();
        foreach (var category in Forms(key, categories))
        {
            var path = category.Length == 0 ? key : $"{key}.{category}";
            asked.Add(path);
            var name = category.Length == 0 ? Wording.Plural.Other : category;
            // A form for only one number need not name it: a passage.
            bool IsOfOne() =>
                char.IsAsciiDigit(name[0])
                || (name != Wording.Plural.Other && PluralRules.IsOfOneNumber(rule, name));
            if (Fill(leaves[path], path, leaves[path].Text ?? "", places, IsOfOne) is { } text)
            {
                forms.Add(new PluralForm(name, text));
                texts[path] = text;
            }
        }

        if (forms.Any(f => f.Category == Wording.Plural.Other))
        {
            // A single text without forms is meant for all numbers.
            foreach (var lacking in leaves.ContainsKey(key) ? [] : categories)
            {
                if (!forms.Any(f => f.Category == lacking))
                {
                    missing.Add($"{key}.{lacking}");
                }
            }

            return new Plural(forms.ToImmutable()) { Rule = rule };
        }

        if (Find(key) is null && Find($"{key}.other") is null)
        {
            missing.Add(leaves.Keys.Any(k => WordFile.IsBelow(k, key)) ? $"{key}.other" : key);
        }

        var others = other.Value;
        return others is null ? new Plural([])
            : key == "ordinals" ? others.Ordinal(key, places)
            : others.Plural(key, places);
    }

    /// <summary>
    /// Returns the categories in which a word has forms; an empty one for a single text. A category that the language
    /// does not have is reported.
    /// </summary>
    private IEnumerable<string> Forms(string key, ImmutableArray<string> categories)
    {
        if (leaves.TryGetValue(key, out var single) && single.Text is not null)
        {
            yield return "";
        }

        foreach (
            var path in leaves
                .Keys.Where(k => WordFile.IsBelow(k, key))
                .Order(StringComparer.Ordinal)
        )
        {
            var category = path[(key.Length + 1)..];
            asked.Add(path);
            if (
                leaves[path].Text is not null
                && (categories.Contains(category) || category.All(char.IsAsciiDigit))
            )
            {
                yield return category;
            }
            else
            {
                diagnostics.Add(
                    Codes.WordForm,
                    leaves[path].KeySpan,
                    $"{language} has no form “{category}” of {key}",
                    $"write a text for each of: {string.Join(", ", categories)}; or for a number of its own"
                );
            }
        }
    }

    private WordLeaf? Find(string key) => leaves.GetValueOrDefault(key);

    private string? Missing(string key)
    {
        if (Find(key) is { } list)
        {
            Misformed(list, $"{key} is a list", "write one text");
        }
        else
        {
            missing.Add(key);
        }

        return null;
    }

    private void Misformed(WordLeaf leaf, string message, string hint) =>
        diagnostics.Add(Codes.WordForm, leaf.Span, message, hint);

    /// <summary>
    /// Returns the text with numbers for the names of its places; null where the names are not those of the word, which
    /// is reported.
    /// </summary>
    /// <param name="mayLack">Returns true if the first place may be missing; called only where it is.</param>
    private string? Fill(
        WordLeaf leaf,
        string key,
        string text,
        string[] places,
        Func<bool>? mayLack = null
    )
    {
        var filled = new StringBuilder(text.Length);
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('{' or '}'))
            {
                filled.Append(text[i]);
                continue;
            }

            var end = text[i] == '{' ? text.IndexOf('}', i) : -1;
            var name = end < 0 ? text[i..] : text[(i + 1)..end];
            var number = Array.IndexOf(places, name);
            if (end < 0 || number < 0)
            {
                return Misfilled(
                    $"{key} has {(end < 0 ? "a brace that is not closed" : $"the place {{{name}}}")}, which nothing is filled into"
                );
            }

            found.Add(name);
            filled.Append('{').Append(number).Append('}');
            i = end;
        }

        var lacking = places.FirstOrDefault(p =>
            !found.Contains(p) && !(p == places[0] && mayLack?.Invoke() == true)
        );
        return lacking is null
            ? filled.ToString()
            : Misfilled($"{key} lacks the place {{{lacking}}}");

        string? Misfilled(string message)
        {
            diagnostics.Add(
                Codes.WordPlaces,
                leaf.Span,
                message,
                places.Length == 0
                    ? "this word has no places: write it without braces"
                    : $"write each of: {string.Join(", ", places.Select(p => $"{{{p}}}"))}"
            );
            return null;
        }
    }
}
