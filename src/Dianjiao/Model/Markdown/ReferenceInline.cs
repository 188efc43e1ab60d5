using Dianjiao.Base;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Model.Markdown;

/// <summary>
/// A link to a segment, <c>[[41.31b]]</c>, or to a name, <c>[[li-zunxu]]</c>, perhaps with words of its own.
/// </summary>
internal sealed class ReferenceInline : ContainerInline
{
    /// <param name="target">The target as written.</param>
    /// <param name="locus">The locus of a segment; null for a name.</param>
    /// <param name="words">The words of the link; null where it has none, and the target is shown.</param>
    public ReferenceInline(string target, Locus? locus, string? words)
    {
        Target = target;
        Locus = locus;
        HasWords = words is not null;
        AppendChild(new LiteralInline(words ?? target));
        IsClosed = true;
    }

    public string Target { get; }

    /// <summary>The locus of a segment; null for a name.</summary>
    public Locus? Locus { get; }

    public bool HasWords { get; }
}
