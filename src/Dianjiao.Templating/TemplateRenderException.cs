namespace Dianjiao.Templating;

/// <summary>A template that compiled met, while rendering, a value it cannot use.</summary>
public sealed class TemplateRenderException : Exception
{
    public TemplateRenderException(TemplateError error)
        : base(error.ToString()) => Error = error;

    public TemplateError Error { get; }
}
