namespace Dianjiao.Templating.Runtime;

/// <summary>All that one rendering changes; nothing of it is shared with another.</summary>
internal sealed class RenderState
{
    // The library's own limit; it turns an endless recursion into an error before the stack ends.
    private const int DeepestCall = 100;

    private int _depth;

    public RenderState(object model, Utf8Output output, int globals, int functions)
    {
        Model = model;
        Out = output;
        Globals = new object?[globals];
        Unset.Fill(Globals);
        Defined = new bool[functions];
    }

    public object Model { get; }

    public Utf8Output Out { get; }

    public object?[] Globals { get; }

    /// <summary>The functions whose definition has been executed.</summary>
    public bool[] Defined { get; }

    /// <summary>The next position of each group of <c>array.cycle</c>.</summary>
    public Dictionary<string, int> Cycles { get; } = new(StringComparer.Ordinal);

    public void Enter()
    {
        if (++_depth > DeepestCall)
        {
            throw new FunctionFault($"calls and includes are nested more than {DeepestCall} deep");
        }
    }

    public void Leave() => _depth--;
}
