using Dianjiao.Render.Templates.Html;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dianjiao.Render.Templates.Functions;

/// <summary>
/// A function of the library that may look for one text in another. It cannot be interrupted, and at worst its time
/// grows with the product of the lengths of both.
/// </summary>
/// <param name="makesList">True if the function divides its first text into a list.</param>
internal sealed class TextFunction(IScriptCustomFunction function, bool makesList)
    : IScriptCustomFunction
{
    // This many take some seconds.
    private const long MostSteps = 1L << 33;

    public int RequiredParameterCount => function.RequiredParameterCount;

    public int ParameterCount => function.ParameterCount;

    public ScriptVarParamKind VarParamKind => function.VarParamKind;

    public Type ReturnType => function.ReturnType;

    public ScriptParameterInfo GetParameterInfo(int index) => function.GetParameterInfo(index);

    public object? Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    )
    {
        var steps = 1L;
        foreach (var argument in arguments)
        {
            steps *= argument is string { Length: > 1 } text ? text.Length : 1;
            if (steps > MostSteps)
            {
                throw new PageFault(
                    "to look for so long a text in another would take too long",
                    "see what either is put together from, and how often"
                )
                {
                    IsBound = true,
                };
            }
        }

        if (makesList && arguments is [string { Length: > TemplateBounds.Divided }, ..])
        {
            throw new PageFault(
                $"a text of more than {TemplateBounds.Divided:N0} characters would be divided into a list",
                "divide it where it is still in parts"
            )
            {
                IsBound = true,
            };
        }

        var made = function.Invoke(context, callerContext, arguments, blockStatement);
        ((TemplateRun)context).CheckMemory();
        return made;
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => new(Invoke(context, callerContext, arguments, blockStatement));
}
