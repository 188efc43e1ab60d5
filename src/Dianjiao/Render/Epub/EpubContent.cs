using Dianjiao.Render.Promises;
using Scriban.Syntax;

namespace Dianjiao.Render.Epub;

/// <summary>The content of a file of the book, made ahead of its turn.</summary>
/// <param name="Bytes">The content; empty when the template is at fault.</param>
/// <param name="Template">The name of the template; null for a file that is made without one.</param>
/// <param name="Fault">The fault of the template, not reported yet; null when there is none.</param>
internal sealed record EpubContent(
    ReadOnlyMemory<byte> Bytes,
    string? Template = null,
    ScriptRuntimeException? Fault = null
)
{
    /// <summary>The first thing that a page should show and does not; null when nothing is missing.</summary>
    public Lack? Lack { get; init; }
}
