using Dianjiao.Templating.Runtime;

namespace Dianjiao.Templating.Compiling;

/// <summary>
/// A compiled expression. Write and Test are shorter ways for a value that is only written or only tested; they are
/// null if there is none.
/// </summary>
internal sealed record Code(StaticType Type, Func<Frame, object?> Eval)
{
    public Action<Frame>? Write { get; init; }

    public Func<Frame, bool>? Test { get; init; }

    /// <summary>Safe to write by its syntax, whatever its type.</summary>
    public bool SafeSyntax { get; init; }

    /// <summary>The value of a literal; null also for all that is no literal.</summary>
    public object? Constant { get; init; }

    public bool IsSafe => SafeSyntax || Type.IsSafe;

    public Func<Frame, bool> Condition => Test ?? (frame => Values.Truthy(Eval(frame)));

    public Action<Frame> Output => Write ?? (frame => frame.Out.Value(Eval(frame)));

    /// <summary>Stands for what could not be compiled; the error has been reported.</summary>
    public static Code Faulty() => new(StaticType.None, _ => null) { SafeSyntax = true };

    public static Code Literal(object? value)
    {
        var type = value switch
        {
            null => StaticType.Null,
            bool => StaticType.Boolean,
            string => StaticType.String,
            _ => StaticType.Number,
        };
        var bytes = System.Text.Encoding.UTF8.GetBytes(Values.Text(value));
        return new Code(type, _ => value)
        {
            Constant = value,
            SafeSyntax = true,
            Write = frame => frame.Out.Bytes(bytes),
        };
    }

    /// <summary>A value whose computing can fail: the failure receives its place in the template.</summary>
    public static Code Guarded(StaticType type, Site site, Func<Frame, object?> eval) =>
        new(
            type,
            frame =>
            {
                try
                {
                    return eval(frame);
                }
                catch (FunctionFault fault)
                {
                    throw site.Fault(fault.Message);
                }
            }
        );
}
