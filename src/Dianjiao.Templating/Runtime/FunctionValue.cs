namespace Dianjiao.Templating.Runtime;

/// <summary>A function taken as a value with <c>@</c>.</summary>
internal sealed class FunctionValue(Func<RenderState, object?[], object?> invoke)
{
    public object? Invoke(RenderState state, params object?[] arguments) =>
        invoke(state, arguments);
}
