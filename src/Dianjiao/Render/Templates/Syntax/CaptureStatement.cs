using Scriban;
using Scriban.Syntax;

namespace Dianjiao.Render.Templates.Syntax;

/// <summary>Captures markup, in place of the library's statement, which captures plain text.</summary>
internal sealed class CaptureStatement : ScriptCaptureStatement
{
    public CaptureStatement(ScriptCaptureStatement original)
    {
        Span = original.Span;
        var (target, body) = (original.Target, original.Body);
        (original.Target, original.Body) = (null, null);
        (Target, Body) = (target, body);
    }

    public override object? Evaluate(TemplateContext context)
    {
        var captured = ((TemplateRun)context).Capture(() => context.Evaluate(Body!));
        context.SetValue(Target, captured);
        return null;
    }
}
