using Dianjiao.Templating.Parsing;

namespace Dianjiao.Templating.Runtime;

/// <summary>A place in a template, kept for errors while rendering.</summary>
internal sealed class Site(SourceText source, int offset)
{
    public TemplateRenderException Fault(string message) => new(source.Error(offset, message));
}
