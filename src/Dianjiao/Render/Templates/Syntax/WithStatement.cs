using Scriban;
using Scriban.Syntax;

namespace Dianjiao.Render.Templates.Syntax;

/// <summary>Makes <c>with</c> work on a view as on an object of the template's own.</summary>
internal sealed class WithStatement : ScriptWithStatement
{
    public WithStatement(ScriptWithStatement original)
    {
        Span = original.Span;
        var (name, body) = (original.Name, original.Body);
        (original.Name, original.Body) = (null, null);
        (Name, Body) = (name, body);
    }

    public override object? Evaluate(TemplateContext context)
    {
        if (context.GetValue(Name) is not IView view)
        {
            return base.Evaluate(context);
        }

        context.PushGlobal(new ViewObject(view));
        try
        {
            return context.Evaluate(Body!);
        }
        finally
        {
            context.PopGlobal();
        }
    }
}
