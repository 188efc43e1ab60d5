using System.Collections.Immutable;
using Dianjiao.Layers;
using YamlDotNet.RepresentationModel;

namespace Dianjiao.Render.Wording;

/// <summary>A text, or a list of texts, in the file of a language.</summary>
/// <param name="Text">The text; null for a list.</param>
/// <param name="Items">The texts of a list; empty for a single text.</param>
internal sealed record WordLeaf(
    string? Text,
    ImmutableArray<string> Items,
    YamlNode Key,
    YamlNode Value,
    SourceFile File
)
{
    /// <summary>The place of the value in the file.</summary>
    public SourceSpan Span => YamlFile.SpanOf(Value, File);

    /// <summary>The place of the key in the file.</summary>
    public SourceSpan KeySpan => YamlFile.SpanOf(Key, File);
}
