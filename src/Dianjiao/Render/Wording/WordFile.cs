using System.Collections.Immutable;
using Dianjiao.Layers;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dianjiao.Render.Wording;

/// <summary>
/// Reads the file of a language as it is: texts by the keys that lead to them, <c>pages.contents</c>.
/// </summary>
internal static class WordFile
{
    /// <summary>Returns the texts and lists by their keys. Anything else is reported and left out.</summary>
    public static ImmutableDictionary<string, WordLeaf> Read(
        SourceFile file,
        DiagnosticBag diagnostics
    )
    {
        var leaves = ImmutableDictionary.CreateBuilder<string, WordLeaf>(StringComparer.Ordinal);
        switch (YamlFile.Parse(file, diagnostics))
        {
            case null:
            case YamlScalarNode scalar when YamlFile.IsEmpty(scalar):
                break;
            case YamlMappingNode map:
                Add(map, "", file, leaves, diagnostics);
                break;
            case var other:
                Refuse(other, file, diagnostics);
                break;
        }

        return leaves.ToImmutable();
    }

    /// <summary>Returns the words of one file with those of another in their places.</summary>
    public static ImmutableDictionary<string, WordLeaf> Merge(
        ImmutableDictionary<string, WordLeaf> own,
        ImmutableDictionary<string, WordLeaf> other
    )
    {
        var merged = own.ToBuilder();
        foreach (var (key, leaf) in other)
        {
            // A single text may replace all forms of the program's file, and forms may replace a single text.
            foreach (var covered in own.Keys.Where(k => IsBelow(k, key) || IsBelow(key, k)))
            {
                merged.Remove(covered);
            }

            merged[key] = leaf;
        }

        return merged.ToImmutable();
    }

    /// <summary>True if a key stands within a group: <c>pages.contents</c> in <c>pages</c>.</summary>
    public static bool IsBelow(string key, string above) =>
        key.Length > above.Length
        && key[above.Length] == '.'
        && key.StartsWith(above, StringComparison.Ordinal);

    private static void Add(
        YamlMappingNode map,
        string above,
        SourceFile file,
        ImmutableDictionary<string, WordLeaf>.Builder leaves,
        DiagnosticBag diagnostics
    )
    {
        foreach (var (key, value) in map.Children)
        {
            if (key is not YamlScalarNode { Value: { Length: > 0 } name })
            {
                Refuse(key, file, diagnostics);
                continue;
            }

            var path = above.Length == 0 ? name : $"{above}.{name}";
            switch (value)
            {
                case YamlMappingNode below:
                    Add(below, path, file, leaves, diagnostics);
                    break;
                case YamlSequenceNode list when list.Children.All(c => c is YamlScalarNode):
                    leaves[path] = new WordLeaf(
                        null,
                        [.. list.Children.Cast<YamlScalarNode>().Select(Text)],
                        key,
                        value,
                        file
                    );
                    break;
                case YamlScalarNode { Style: ScalarStyle.Plain } scalar
                    when YamlFile.IsEmpty(scalar):
                    diagnostics.Add(
                        Codes.WordMissing,
                        YamlFile.SpanOf(key, file),
                        $"the word {path} has no text",
                        "write it behind the colon; if it is to be empty, write \"\""
                    );
                    break;
                case YamlScalarNode scalar:
                    leaves[path] = new WordLeaf(Text(scalar), [], key, value, file);
                    break;
                default:
                    Refuse(value, file, diagnostics);
                    break;
            }
        }
    }

    // Some YAML values keep both characters of a line break where the file has CR LF.
    private static string Text(YamlScalarNode scalar) =>
        (scalar.Value ?? "").ReplaceLineEndings("\n");

    private static void Refuse(YamlNode node, SourceFile file, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            Codes.WordForm,
            YamlFile.SpanOf(node, file),
            "here should stand words by their keys",
            "write “key: text” below the key of a group, as the program’s own files do"
        );
}
