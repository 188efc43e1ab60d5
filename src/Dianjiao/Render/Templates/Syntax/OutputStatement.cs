using Scriban;
using Scriban.Syntax;

namespace Dianjiao.Render.Templates.Syntax;

/// <summary>An expression whose value is written at once, so that what is wrong with it is told with its own place.</summary>
internal sealed class OutputStatement : ScriptExpressionStatement
{
    public OutputStatement(ScriptExpressionStatement original)
    {
        var expression = original.Expression;
        original.Expression = null;
        Expression = expression;
        Span = expression?.Span ?? original.Span;
    }

    public override object? Evaluate(TemplateContext context)
    {
        context.Write(Span, base.Evaluate(context));
        return null;
    }
}
