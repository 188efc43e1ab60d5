using System.Buffers;
using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dianjiao.Layers;

/// <summary>
/// Opens a YAML file as a tree of nodes; a file that is not YAML is reported with the place of the error.
/// </summary>
public static class YamlFile
{
    private static readonly SearchValues<char> Control = SearchValues.Create(
        "\0\u0085\u2028\u2029"
    );

    /// <summary>Parses the file; null when it is empty, or cannot be read as YAML, which is reported.</summary>
    public static YamlNode? Parse(SourceFile file, DiagnosticBag diagnostics)
    {
        // The library takes a NUL for the end of the file and would ignore the rest without an error. It takes the
        // others for line breaks, even in values, though no text editor shows them as such.
        if (file.Text.AsSpan().IndexOfAny(Control) is >= 0 and var control)
        {
            var at = file.Offset(control);
            var character = file.Text[control];
            diagnostics.Add(
                Codes.NotYaml,
                file.Span(at, at + 1),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"this is not YAML: it holds the control character U+{(int)character:X4}"
                ),
                character == '\0'
                    ? "delete it; perhaps the file is not text at all"
                    : "delete it; YAML would end the line there"
            );
            return null;
        }

        var stream = new YamlStream();
        var events = new YamlEvents(new StringReader(file.Text.TrimStart('\uFEFF')));
        try
        {
            stream.Load(events);
        }
        // On some broken files, such as a list that is never closed, the library throws other exceptions than its own.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            if (events.IsTooLarge)
            {
                var at = Offset(file, events, e, duplicate: false);
                diagnostics.Add(
                    Codes.TooLarge,
                    file.Span(at, at),
                    Reason(e),
                    "what is so long belongs into a page or a note, or came here by mistake"
                );
                return null;
            }

            var duplicate = e.Message.Contains("uplicate key", StringComparison.Ordinal);
            var offset = Offset(file, events, e, duplicate);
            diagnostics.Add(
                duplicate ? Codes.DuplicateKey : Codes.NotYaml,
                file.Span(offset, offset),
                duplicate ? $"a key stands twice: {Reason(e)}" : $"this is not YAML: {Reason(e)}",
                duplicate ? "keep one of the two" : Remedy(e.Message)
            );
            return null;
        }

        YamlWords.Check(file, events.Scalars, diagnostics);
        if (stream.Documents.Count > 1)
        {
            diagnostics.Add(
                Codes.NotYaml,
                SpanOf(stream.Documents[1].RootNode, file),
                "this is not YAML of one document: a second begins here",
                "delete the line --- or ... before it"
            );
        }

        return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
    }

    /// <summary>Returns the root as a mapping; null when it is empty, or something else, which is reported.</summary>
    public static YamlMap? Map(SourceFile file, DiagnosticBag diagnostics)
    {
        switch (Parse(file, diagnostics))
        {
            case null:
            case YamlScalarNode scalar when IsEmpty(scalar):
                return null;
            case YamlMappingNode map:
                return new YamlMap(map, file, diagnostics);
            case var other:
                diagnostics.Add(
                    Codes.WrongType,
                    SpanOf(other, file),
                    "this file should hold keys and values",
                    "begin each line with a key and a colon: title: 西夏書事"
                );
                return null;
        }
    }

    /// <summary>Returns the root as a list of mappings; empty when it is something else, which is reported.</summary>
    public static IEnumerable<YamlMap> List(SourceFile file, DiagnosticBag diagnostics)
    {
        switch (Parse(file, diagnostics))
        {
            case null:
            case YamlScalarNode scalar when IsEmpty(scalar):
                return [];
            case YamlSequenceNode list:
                return MapsOf(list, file, diagnostics);
            case var other:
                diagnostics.Add(
                    Codes.WrongType,
                    SpanOf(other, file),
                    "this file should hold a list",
                    "begin each entry with a hyphen: - emend: 41.55"
                );
                return [];
        }
    }

    public static IEnumerable<YamlMap> MapsOf(
        YamlSequenceNode list,
        SourceFile file,
        DiagnosticBag diagnostics
    )
    {
        foreach (var child in list.Children)
        {
            if (child is YamlMappingNode map)
            {
                yield return new YamlMap(map, file, diagnostics);
            }
            else
            {
                diagnostics.Add(
                    Codes.WrongType,
                    SpanOf(child, file),
                    "this entry should hold keys and values",
                    "write “- key: value”, further keys below the first"
                );
            }
        }
    }

    /// <summary>True for an empty value, and for YAML's words for none.</summary>
    public static bool IsEmpty(YamlScalarNode scalar) =>
        string.IsNullOrEmpty(scalar.Value)
        || (scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null");

    public static SourceSpan SpanOf(YamlNode node, SourceFile file)
    {
        var start = Offset(node.Start, file);
        var end = Offset(node.End, file);
        // A mapping ends where the next token begins, so the span covers only its first line.
        if (node is not YamlScalarNode)
        {
            var line = file.Position(start).Line;
            end = start + CodePoints.Count(file.Line(line)) - (file.Position(start).Column - 1);
        }

        return file.Span(start, Math.Max(start, end));
    }

    /// <summary>
    /// Returns the place of a mark in code points. The library has not seen a byte order mark, and does not count it.
    /// </summary>
    public static int Offset(Mark mark, SourceFile file) =>
        file.Offset(
            (int)mark.Index
                + file.Text.AsSpan().IndexOfAnyExcept('\uFEFF') switch
                {
                    < 0 => 0,
                    var marks => marks,
                }
        );

    private static int Offset(SourceFile file, YamlEvents events, Exception e, bool duplicate)
    {
        // An error of form is where reading stopped; the node being read may have begun lines before.
        var place =
            e is not YamlException yaml ? events.Place
            : duplicate ? yaml.Start
            : yaml.End;
        place = place.Equals(Mark.Empty) ? events.Place : place;
        return Offset(place, file);
    }

    /// <summary>
    /// Returns a hint, chosen by the words of the library's message; the commonest mistakes come first.
    /// </summary>
    private static string Remedy(string message)
    {
        (string Met, string Remedy)[] known =
        [
            (
                "did not find expected key",
                "a colon and a blank follow each key, and the keys of an entry stand one below the other"
            ),
            (
                "found invalid mapping",
                "put quotation marks round a text that holds “: ”; if there is none, see that the keys stand one below the other, and that the one before has its colon"
            ),
            (
                "expected '-' indicator",
                "the keys of an entry stand one below the other, “- ” before the first"
            ),
            ("tab character", "indent with blanks"),
        ];
        return known
                .Where(k => message.Contains(k.Met, StringComparison.Ordinal))
                .Select(k => k.Remedy)
                .FirstOrDefault()
            ?? "indent with blanks, put quotation marks round a text that begins with a sign such as [ { # & *";
    }

    private static string Reason(Exception e)
    {
        if (e is not YamlException)
        {
            return "reading stops here; perhaps a bracket or a quotation mark is not closed";
        }

        var message = e.Message;
        var colon = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return (colon < 0 ? message : message[(colon + 3)..]).TrimEnd('.');
    }
}
