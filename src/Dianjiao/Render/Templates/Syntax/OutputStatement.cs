using Scriban;
using Scriban.Syntax;

namespace Dianjiao.Render.Templates.Syntax;

/// <summary>Writes the value of an expression at once, so that a fault in it is reported with its own place.</summary>
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
