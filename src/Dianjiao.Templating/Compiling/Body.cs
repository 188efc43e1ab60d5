using Dianjiao.Templating.Runtime;

namespace Dianjiao.Templating.Compiling;

/// <summary>What can be invoked: a template or a function. The code is set when it has been compiled.</summary>
internal sealed class Body(string key, bool isTemplate)
{
    /// <summary>Names it among the types and free names of the program.</summary>
    public string Key { get; } = key;

    public FrameLayout Layout { get; set; } = new();

    public Exec Code { get; set; } = _ => Flow.Next;

    /// <summary>Runs it in a new frame, which is returned for its result.</summary>
    public Frame Run(RenderState state, object?[] arguments, ScriptMap? named)
    {
        var frame = new Frame(state, Layout.Count, arguments, named);
        if (isTemplate && named is not null)
        {
            foreach (var name in named.Keys)
            {
                // An include's named arguments are local variables as well.
                if (
                    Layout.Locals.TryGetValue(name, out var slot)
                    && named.TryGet(name, out var value)
                )
                {
                    frame.Slots[slot] = value;
                }
            }
        }

        state.Enter();
        Code(frame);
        state.Leave();
        return frame;
    }
}
