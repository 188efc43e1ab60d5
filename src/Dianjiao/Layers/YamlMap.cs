using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dianjiao.Layers;

/// <summary>
/// A mapping of a YAML file, read key by key; every mistake is reported at its place. <see cref="Finish"/> reports the
/// keys that were not asked for, with the nearest known one.
/// </summary>
public sealed class YamlMap
{
    private readonly YamlMappingNode node;
    private readonly DiagnosticBag diagnostics;

    // In the order in which the keys were asked for.
    private readonly OrderedDictionary<string, bool> known = new(StringComparer.Ordinal);

    public YamlMap(YamlMappingNode node, SourceFile file, DiagnosticBag diagnostics)
    {
        this.node = node;
        this.diagnostics = diagnostics;
        File = file;
    }

    public SourceFile File { get; }

    /// <summary>
    /// The stretch from the first key to the end of the last value; of a mapping of several lines only the first line.
    /// </summary>
    public SourceSpan Span => YamlFile.SpanOf(node, File);

    /// <summary>The keys, in the order of the file.</summary>
    public IEnumerable<string> Keys =>
        node.Children.Keys.OfType<YamlScalarNode>().Select(k => k.Value ?? "");

    public bool Has(string key) => Find(key) is not null;

    /// <summary>True if the key is missing or has no value.</summary>
    public bool IsBlank(string key) =>
        Find(key) is null || (Find(key) is YamlScalarNode scalar && YamlFile.IsEmpty(scalar));

    /// <summary>
    /// True if the key is missing or has no value; an empty text in quotation marks counts as a value here.
    /// </summary>
    public bool IsUnfilled(string key) =>
        IsBlank(key) && Find(key) is not YamlScalarNode { Style: not ScalarStyle.Plain };

    public bool IsMap(string key) => Find(key) is YamlMappingNode;

    /// <summary>
    /// Returns the text of a key; null when it is missing or empty. A value of another type is reported.
    /// </summary>
    public string? Text(string key) =>
        Find(key) switch
        {
            null => null,
            YamlScalarNode scalar => YamlFile.IsEmpty(scalar) ? null : Lines(scalar.Value!),
            var other => WrongType<string>(key, other, "a text"),
        };

    /// <summary>Returns the text of a key; null when it is missing or empty, which is reported.</summary>
    public string? RequiredText(string key)
    {
        if (Text(key) is { } text)
        {
            return text;
        }

        if (Find(key) is null or YamlScalarNode)
        {
            diagnostics.Add(
                Codes.MissingKey,
                Span,
                $"the key {key} is missing",
                $"add a line “{key}: …”"
            );
        }

        return null;
    }

    /// <summary>Returns the texts of a key, which may have one text or a list; empty when it is missing.</summary>
    public ImmutableArray<string> Texts(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlScalarNode scalar:
                return YamlFile.IsEmpty(scalar) ? [] : [Lines(scalar.Value!)];
            case YamlSequenceNode list when list.Children.All(c => c is YamlScalarNode):
                return [.. list.Children.Cast<YamlScalarNode>().Select(s => Lines(s.Value ?? ""))];
            case var other:
                WrongType<string>(key, other, "a text or a list of texts");
                return [];
        }
    }

    public int? WholeNumber(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (
            int.TryParse(
                text,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var value
            )
        )
        {
            return value;
        }

        WrongType<string>(key, Find(key)!, "a whole number");
        return null;
    }

    public double[]? Numbers(string key)
    {
        var texts = Texts(key);
        if (texts.IsEmpty)
        {
            return null;
        }

        var numbers = new double[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            if (
                !double.TryParse(
                    texts[i],
                    NumberStyles.Float,
                    CultureInfo.InvariantCulture,
                    out numbers[i]
                )
            )
            {
                WrongType<string>(key, Find(key)!, "a list of numbers");
                return null;
            }
        }

        return numbers;
    }

    public bool? Boolean(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (text is "true" or "false")
        {
            return text == "true";
        }

        WrongType<string>(key, Find(key)!, "true or false");
        return null;
    }

    /// <summary>Returns the value of a word from a fixed list; any other word is reported, with the list.</summary>
    public T? OneOf<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (words.TryGetValue(text, out var value))
        {
            return value;
        }

        diagnostics.Add(
            Codes.WrongType,
            ValueSpan(key),
            $"{key} is “{text}”",
            $"write one of: {string.Join(", ", words.Keys.Order(StringComparer.Ordinal))}"
        );
        return null;
    }

    public Base.Locus? Locus(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        var locus = Base.Locus.TryParse(text);
        if (locus is null)
        {
            diagnostics.Add(
                Codes.BadLocus,
                ValueSpan(key),
                $"“{text}” is not a locus",
                "write volume, full stop and line, with a letter where a line holds several segments: 41.31 or 41.31b"
            );
        }

        return locus;
    }

    public Base.Locus? RequiredLocus(string key) => RequiredText(key) is null ? null : Locus(key);

    public YamlMap? Map(string key) =>
        Find(key) switch
        {
            null => null,
            YamlMappingNode map => new YamlMap(map, File, diagnostics),
            YamlScalarNode scalar when YamlFile.IsEmpty(scalar) => null,
            var other => WrongType<YamlMap>(key, other, "a mapping"),
        };

    public IEnumerable<YamlMap> Maps(string key)
    {
        switch (Find(key))
        {
            case null:
            case YamlScalarNode scalar when YamlFile.IsEmpty(scalar):
                yield break;
            case YamlSequenceNode list:
                foreach (var map in YamlFile.MapsOf(list, File, diagnostics))
                {
                    yield return map;
                }

                yield break;
            case var other:
                WrongType<YamlMap>(key, other, "a list");
                yield break;
        }
    }

    /// <summary>Returns the place of a key's value; the whole mapping when the key is missing.</summary>
    public SourceSpan ValueSpan(string key) =>
        Find(key) is { } value ? YamlFile.SpanOf(value, File) : Span;

    /// <summary>Reports every key that was not asked for.</summary>
    public void Finish()
    {
        foreach (var key in node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (known.ContainsKey(name))
            {
                continue;
            }

            var nearest = Nearest.To(name, known.Keys);
            diagnostics.Add(
                Codes.UnknownKey,
                YamlFile.SpanOf(key, File),
                $"the key {name} is not known here",
                nearest is null
                    ? $"known keys: {string.Join(", ", known.Keys.Order(StringComparer.Ordinal))}"
                    : $"perhaps {nearest} is meant; known keys: {string.Join(", ", known.Keys.Order(StringComparer.Ordinal))}"
            );
        }
    }

    /// <summary>
    /// Makes all line breaks line feeds, as a page read back has them; in files with CR LF some values keep both.
    /// </summary>
    private static string Lines(string value) =>
        value.Contains('\r', StringComparison.Ordinal)
            ? value.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : value;

    private YamlNode? Find(string key)
    {
        known.TryAdd(key, true);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    private T? WrongType<T>(string key, YamlNode value, string wanted)
        where T : class
    {
        diagnostics.Add(
            Codes.WrongType,
            YamlFile.SpanOf(value, File),
            $"{key} should be {wanted}",
            $"write {key} as {wanted}"
        );
        return null;
    }
}
