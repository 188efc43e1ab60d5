using Dianjiao.Templating.Runtime;
using Dianjiao.Templating.Syntax;

namespace Dianjiao.Templating.Compiling;

/// <summary>Includes of other templates, with arguments by position (the name is number 0) and by name.</summary>
internal static class IncludeCompiler
{
    public static Code Call(Scope scope, CallExpression call)
    {
        if (
            call.Piped
            || call.Arguments.IsEmpty
            || call.Arguments[0]
                is not { Name: null, Value: LiteralExpression { Value: string name } }
        )
        {
            return scope.Fail(
                call.Offset,
                "'include' needs the template's name as a string, written out"
            );
        }

        if (!scope.Program.Has(name))
        {
            return scope.Fail(call.Arguments[0].Offset, $"there is no template '{name}'");
        }

        var body = scope.Program.Reach(name);
        var positional = new List<Func<Frame, object?>>();
        var named = new List<KeyValuePair<string, Func<Frame, object?>>>();
        foreach (var argument in call.Arguments)
        {
            var code = ExpressionCompiler.Compile(scope, argument.Value);
            if (argument.Name is null)
            {
                scope.Program.Widen(LocalCompiler.PositionKey(body, positional.Count), code.Type);
                positional.Add(code.Eval);
            }
            else
            {
                scope.Program.Widen(LocalCompiler.NamedKey(body, argument.Name), code.Type);
                scope.Program.Widen(LocalCompiler.LocalKey(body, argument.Name), code.Type);
                named.Add(new(argument.Name, code.Eval));
            }
        }

        CallCompiler.CheckNames(scope, call.Offset, body, $"'{name}'");
        return Invocation(scope.At(call.Offset), body, [.. positional], [.. named]);
    }

    /// <summary>Runs what writes; as a value it is what has been written.</summary>
    public static Code Invocation(
        Site site,
        Body body,
        Func<Frame, object?>[] positional,
        KeyValuePair<string, Func<Frame, object?>>[] named
    )
    {
        void Write(Frame frame)
        {
            try
            {
                Run(frame, body, positional, named);
            }
            catch (FunctionFault fault)
            {
                throw site.Fault(fault.Message);
            }
        }

        return new Code(
            StaticType.String,
            frame =>
            {
                var start = frame.Out.Length;
                Write(frame);
                return frame.Out.Cut(start);
            }
        )
        {
            SafeSyntax = true,
            Write = Write,
        };
    }

    public static Frame Run(
        Frame frame,
        Body body,
        Func<Frame, object?>[] positional,
        KeyValuePair<string, Func<Frame, object?>>[] named
    )
    {
        var arguments = new object?[positional.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = positional[i](frame);
        }

        ScriptMap? map = null;
        foreach (var (name, eval) in named)
        {
            map ??= new ScriptMap();
            map.Set(name, eval(frame));
        }

        return body.Run(frame.State, arguments, map);
    }
}
