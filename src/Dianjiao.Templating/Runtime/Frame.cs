namespace Dianjiao.Templating.Runtime;

/// <summary>One invocation of a template or function: its local variables and arguments.</summary>
internal sealed class Frame
{
    public Frame(RenderState state, int slots, object?[] arguments, ScriptMap? named)
    {
        State = state;
        Out = state.Out;
        Slots = slots == 0 ? [] : new object?[slots];
        Unset.Fill(Slots);
        Arguments = arguments;
        Named = named;
    }

    public RenderState State { get; }

    public Utf8Output Out { get; }

    public object?[] Slots { get; }

    public object?[] Arguments { get; }

    /// <summary>The arguments given by name; null if there are none.</summary>
    public ScriptMap? Named { get; }

    /// <summary>What <c>ret</c> gave; unset if nothing.</summary>
    public object? Result { get; set; } = Unset.Value;
}
