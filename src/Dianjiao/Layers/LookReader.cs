using System.Collections.Immutable;

namespace Dianjiao.Layers;

/// <summary>Reads <c>colours</c> and <c>faces</c> of <c>edition.yml</c>.</summary>
internal static class LookReader
{
    private const int Digits = 6;
    private const int LongestName = 80;

    public static Look Read(YamlMap map, DiagnosticBag diagnostics) =>
        new(ReadColours(map, diagnostics), ReadFaces(map, diagnostics));

    private static ImmutableSortedDictionary<string, ColourPair> ReadColours(
        YamlMap map,
        DiagnosticBag diagnostics
    )
    {
        var result = Look.Default.Colours.ToBuilder();
        if (map.Map("colours") is not { } list)
        {
            return result.ToImmutable();
        }

        foreach (var name in Look.ColourNames.Where(list.Has))
        {
            if (!list.IsMap(name) || list.Map(name) is not { } pair)
            {
                diagnostics.Add(
                    Codes.WrongType,
                    list.ValueSpan(name),
                    $"{name} is not a pair of colours",
                    $"write it for light pages and for dark ones: {name}: {{ light: \"#1d4f7a\", dark: \"#8fbfe6\" }}"
                );
                continue;
            }

            var colour = new ColourPair(
                ReadColour(pair, "light", diagnostics),
                ReadColour(pair, "dark", diagnostics),
                pair.Span
            );
            pair.Finish();
            result[name] = colour;
        }

        Finish(list, Look.ColourNames);
        return result.ToImmutable();
    }

    private static string? ReadColour(YamlMap pair, string key, DiagnosticBag diagnostics)
    {
        if (!pair.Has(key))
        {
            return null;
        }

        if (
            pair.Text(key) is { Length: Digits + 1 } text
            && text[0] == '#'
            && text.AsSpan(1).ContainsOnlyHexDigits()
        )
        {
            return text.ToLowerInvariant();
        }

        diagnostics.Add(
            Codes.WrongType,
            pair.ValueSpan(key),
            $"{key} is not a colour",
            // Without quotation marks YAML takes the colour for a comment.
            $"write six digits of base 16, in quotation marks: {key}: \"#1d4f7a\""
        );
        return null;
    }

    private static bool ContainsOnlyHexDigits(this ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiHexDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    private static ImmutableSortedDictionary<string, FaceWish> ReadFaces(
        YamlMap map,
        DiagnosticBag diagnostics
    )
    {
        var result = Look.Default.Faces.ToBuilder();
        if (map.Map("faces") is not { } list)
        {
            return result.ToImmutable();
        }

        foreach (var name in Look.FaceNames)
        {
            if (list.Text(name) is not { } face)
            {
                continue;
            }

            if (IsName(face))
            {
                result[name] = new FaceWish(face, list.ValueSpan(name));
                continue;
            }

            diagnostics.Add(
                Codes.WrongType,
                list.ValueSpan(name),
                $"{name} does not name a face",
                $"write the family as its maker calls it ({name}: Source Han Serif TC), or a font file of templates/assets/ ({name}: mine.woff2)"
            );
        }

        Finish(list, Look.FaceNames);
        return result.ToImmutable();
    }

    /// <summary>
    /// True for a name of letters of any script and the signs that join them: it is written in quotation marks into a
    /// style sheet.
    /// </summary>
    private static bool IsName(string face) =>
        face.Length <= LongestName
        && face.All(c =>
            char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is ' ' or '-' or '_' or '.' or '+'
        )
        && face.EnumerateRunes().All(r => System.Text.Rune.IsLetterOrDigit(r) || r.Value < 0x80);

    private static void Finish(YamlMap list, ImmutableArray<string> names)
    {
        foreach (var name in names)
        {
            _ = list.Has(name);
        }

        list.Finish();
    }
}
