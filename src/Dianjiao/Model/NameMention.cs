using Dianjiao.Layers;

namespace Dianjiao.Model;

/// <summary>A place where a name is mentioned.</summary>
/// <param name="NameId">The id of its entry in <see cref="Edition.Names"/>.</param>
/// <param name="Start">
/// The place of its first character: in a segment, an index of its tokens; in a translation, a code point of its
/// Markdown.
/// </param>
/// <param name="End">The place after its last character.</param>
public readonly record struct NameMention(string NameId, NameKind Kind, int Start, int End)
{
    public bool Overlaps(NameMention other) => Start < other.End && other.Start < End;
}
