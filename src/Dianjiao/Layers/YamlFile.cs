using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dianjiao.Layers;

/// <summary>Opens a YAML file as its node tree; what is not YAML is reported with its place.</summary>
public static class YamlFile
{
    /// <summary>Null when the file is empty or cannot be read as YAML; the latter has been reported.</summary>
    public static YamlNode? Parse(SourceFile file, DiagnosticBag diagnostics)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(file.Text.TrimStart('\uFEFF')));
        }
        catch (YamlException e)
        {
            var offset = file.Offset((int)e.Start.Line, (int)e.Start.Column);
            var duplicate = e.Message.Contains("uplicate key", StringComparison.Ordinal);
            diagnostics.Add(
                duplicate ? Codes.DuplicateKey : Codes.NotYaml,
                file.Span(offset, offset),
                duplicate ? $"a key stands twice: {Reason(e)}" : $"this is not YAML: {Reason(e)}",
                duplicate
                    ? "keep one of the two"
                    : "indent with spaces, put quotation marks round a text that holds “: ” or begins with a sign such as [ { # & *"
            );
            return null;
        }

        return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
    }

    /// <summary>The root as a mapping; null when empty or something else, which is reported.</summary>
    public static YamlMap? Map(SourceFile file, DiagnosticBag diagnostics)
    {
        switch (Parse(file, diagnostics))
        {
            case null or YamlScalarNode { Value: null or "" }:
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

    /// <summary>The root as a list of mappings.</summary>
    public static IEnumerable<YamlMap> List(SourceFile file, DiagnosticBag diagnostics)
    {
        switch (Parse(file, diagnostics))
        {
            case null or YamlScalarNode { Value: null or "" }:
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

    public static SourceSpan SpanOf(YamlNode node, SourceFile file)
    {
        var start = file.Offset((int)node.Start.Line, (int)node.Start.Column);
        var end = file.Offset((int)node.End.Line, (int)node.End.Column);
        // A mapping ends where the next token begins: point at its first line only.
        if (node is not YamlScalarNode)
        {
            var line = file.Position(start).Line;
            end = start + CodePoints.Count(file.Line(line)) - (file.Position(start).Column - 1);
        }

        return file.Span(start, Math.Max(start, end));
    }

    private static string Reason(YamlException e)
    {
        var message = e.Message;
        var colon = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return (colon < 0 ? message : message[(colon + 3)..]).TrimEnd('.');
    }
}
