using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dianjiao.Render.Templates.Functions;

/// <summary>A function that this program adds to those of the language.</summary>
/// <param name="required">The number of parameters that must be given.</param>
/// <param name="takesMore">True if the function itself deals with further arguments, and with named ones.</param>
internal sealed class TemplateFunction(
    Func<TemplateRun, ScriptNode, ScriptArray, object?> call,
    int required,
    bool takesMore,
    params ScriptParameterInfo[] parameters
) : IScriptCustomFunction
{
    public int RequiredParameterCount => required;

    public int ParameterCount => parameters.Length;

    public ScriptVarParamKind VarParamKind =>
        takesMore ? ScriptVarParamKind.Direct : ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        index < parameters.Length
            ? parameters[index]
            : new ScriptParameterInfo(typeof(object), "value");

    public object? Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => call((TemplateRun)context, callerContext ?? context.CurrentNode!, arguments);

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => new(Invoke(context, callerContext, arguments, blockStatement));
}
