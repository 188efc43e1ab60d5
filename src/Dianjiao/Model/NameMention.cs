using Dianjiao.Layers;

namespace Dianjiao.Model;

/// <summary>A place where a name stands.</summary>
/// <param name="NameId">Of the entry in <see cref="Edition.Names"/>.</param>
/// <param name="Start">In a segment, an index into its tokens; in a translation, a code point of its Markdown.</param>
/// <param name="End">After the last.</param>
public readonly record struct NameMention(string NameId, NameKind Kind, int Start, int End)
{
    public bool Overlaps(NameMention other) => Start < other.End && other.Start < End;
}
