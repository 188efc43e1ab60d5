using Scriban.Syntax;

namespace Dianjiao.Render.Templates;

/// <summary>What is wrong with a template, found by us: a name that is not there, a function used as it cannot be.</summary>
internal sealed class TemplateFault(Scriban.Parsing.SourceSpan span, string message, string remedy)
    : ScriptRuntimeException(span, message)
{
    public string Remedy { get; } = remedy;

    /// <summary>Whether it is wrong whatever the view holds.</summary>
    public bool IsCertain { get; init; }
}
