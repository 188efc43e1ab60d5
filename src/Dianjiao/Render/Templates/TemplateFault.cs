using Scriban.Syntax;

namespace Dianjiao.Render.Templates;

/// <summary>
/// A fault of a template that this program found: a name that does not exist, or a function used in a way that is not
/// possible.
/// </summary>
internal sealed class TemplateFault(Scriban.Parsing.SourceSpan span, string message, string remedy)
    : ScriptRuntimeException(span, message)
{
    /// <summary>The advice to the editor.</summary>
    public string Remedy { get; } = remedy;

    /// <summary>True if the fault does not depend on the view.</summary>
    public bool IsCertain { get; init; }
}
