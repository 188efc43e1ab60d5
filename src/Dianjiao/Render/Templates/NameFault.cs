using Scriban.Syntax;

namespace Dianjiao.Render.Templates;

/// <summary>A template names what is not there.</summary>
internal sealed class NameFault(Scriban.Parsing.SourceSpan span, string message, string remedy)
    : ScriptRuntimeException(span, message)
{
    public string Remedy { get; } = remedy;
}
