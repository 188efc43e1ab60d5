using System.Collections.Immutable;
using Dianjiao.Templating.Runtime;
using Dianjiao.Templating.Syntax;

namespace Dianjiao.Templating.Compiling;

/// <summary>Functions of templates: their definitions and their calls.</summary>
internal static class FunctionCompiler
{
    public static Exec Define(Scope scope, FunctionStatement statement)
    {
        var name = statement.Name;
        var function = scope.Program.AddFunction(
            index => new Function(
                name,
                index,
                statement,
                scope.Template,
                ReturnsValue(statement.Body)
            ),
            name
        );
        if (!ReferenceEquals(function.Statement, statement))
        {
            scope.Report(statement.Offset, $"the function '{name}' is defined twice");
            return _ => Flow.Next;
        }

        if (scope.Program.Global(name) is not null || scope.Program.Members.ContainsKey(name))
        {
            scope.Report(statement.Offset, $"the function '{name}' has the name of a variable");
        }

        CompileBody(scope, function);
        return frame =>
        {
            frame.State.Defined[function.Index] = true;
            return Flow.Next;
        };
    }

    public static Code Call(Scope scope, CallExpression call, Function function)
    {
        var positional = new List<Code>();
        var named = new List<KeyValuePair<string, Code>>();
        foreach (var argument in call.Arguments)
        {
            var code = ExpressionCompiler.Compile(scope, argument.Value);
            if (argument.Name is null)
            {
                positional.Add(code);
            }
            else
            {
                named.Add(new(argument.Name, code));
            }
        }

        CallCompiler.CheckNames(
            scope,
            call.Offset,
            function.Body,
            $"the function '{function.Name}'"
        );
        if (function.Parameters is { } parameters)
        {
            return ArgumentBinder.Bind(scope, call, parameters, positional, named) is { } bound
                ? Invocation(scope, call.Offset, function, bound, [])
                : Code.Faulty();
        }

        foreach (var (name, code) in named)
        {
            scope.Program.Widen(LocalCompiler.NamedKey(function.Body, name), code.Type);
        }

        return Invocation(scope, call.Offset, function, positional, named);
    }

    public static Code Alias(Scope scope, AliasExpression alias, Function function)
    {
        // What will be passed is not known here.
        var count = function.Parameters?.Length ?? 1;
        for (var i = 0; i < count; i++)
        {
            scope.Program.Widen(LocalCompiler.PositionKey(function.Body, i), StaticType.Any);
        }

        CallCompiler.CheckNames(
            scope,
            alias.Offset,
            function.Body,
            $"the function '{function.Name}'"
        );
        var (body, index) = (function.Body, function.Index);
        var value = new FunctionValue(
            (state, arguments) =>
            {
                if (!state.Defined[index])
                {
                    throw new FunctionFault(
                        $"the function '{function.Name}' is called before its definition"
                    );
                }

                if (arguments.Length < count)
                {
                    throw new FunctionFault(
                        $"the function '{function.Name}' needs {count} arguments"
                    );
                }

                var start = state.Out.Length;
                var frame = body.Run(state, arguments, null);
                return function.ReturnsValue
                    ? Result(frame, start, function)
                    : state.Out.Cut(start);
            }
        );
        return new Code(StaticType.Any, _ => value);
    }

    private static void CompileBody(Scope scope, Function function)
    {
        function.Body.Layout = new FrameLayout();
        var inner = new Scope(scope.Program, scope.Template, function.Body, function);
        var parameters = function.Parameters ?? [];
        for (var i = 0; i < parameters.Length; i++)
        {
            var key = LocalCompiler.PositionKey(function.Body, i);
            inner.Declare(parameters[i].Name, key, isLoopVariable: false);
        }

        foreach (var own in scope.Program.FreeNames(VariableSetter.OwnNames(function.Body)))
        {
            if (inner.Declared(own) is null)
            {
                inner.Declare(own, $"{function.Body.Key}/{own}", isLoopVariable: false);
            }
        }

        var code = StatementCompiler.Block(inner, function.Statement.Body);
        function.Body.Code = frame =>
        {
            // The parameters have the first places of the frame.
            Array.Copy(frame.Arguments, frame.Slots, parameters.Length);
            return code(frame);
        };
    }

    private static Code Invocation(
        Scope scope,
        int offset,
        Function function,
        List<Code> positional,
        List<KeyValuePair<string, Code>> named
    )
    {
        for (var i = 0; i < positional.Count; i++)
        {
            scope.Program.Widen(LocalCompiler.PositionKey(function.Body, i), positional[i].Type);
        }

        var site = scope.At(offset);
        var (body, index) = (function.Body, function.Index);
        Func<Frame, object?>[] evals = [.. positional.Select(code => code.Eval)];
        KeyValuePair<string, Func<Frame, object?>>[] namedEvals =
        [
            .. named.Select(pair => new KeyValuePair<string, Func<Frame, object?>>(
                pair.Key,
                pair.Value.Eval
            )),
        ];
        void CheckDefined(Frame frame)
        {
            if (!frame.State.Defined[index])
            {
                throw site.Fault($"the function '{function.Name}' is called before its definition");
            }
        }

        if (function.ReturnsValue)
        {
            return Code.Guarded(
                scope.Program.TypeOf(ResultKey(function)),
                site,
                frame =>
                {
                    CheckDefined(frame);
                    var start = frame.Out.Length;
                    return Result(
                        IncludeCompiler.Run(frame, body, evals, namedEvals),
                        start,
                        function
                    );
                }
            );
        }

        var writing = IncludeCompiler.Invocation(site, body, evals, namedEvals);
        var write = writing.Write!;
        return writing with
        {
            Eval = frame =>
            {
                CheckDefined(frame);
                return writing.Eval(frame);
            },
            Write = frame =>
            {
                CheckDefined(frame);
                write(frame);
            },
        };
    }

    public static string ResultKey(Function function) => function.Body.Key + "/result";

    private static object? Result(Frame frame, int start, Function function)
    {
        // Only white space between its code blocks can have been written.
        frame.Out.Truncate(start);
        return ReferenceEquals(frame.Result, Unset.Value)
            ? throw new FunctionFault($"the function '{function.Name}' ended without 'ret'")
            : frame.Result;
    }

    private static bool ReturnsValue(ImmutableArray<IStatement> statements) =>
        statements.Any(statement =>
            statement switch
            {
                ReturnStatement ret => ret.Value is not null,
                IfStatement branch => ReturnsValue(branch.Then) || ReturnsValue(branch.Otherwise),
                ForStatement loop => ReturnsValue(loop.Body) || ReturnsValue(loop.Otherwise),
                WhileStatement loop => ReturnsValue(loop.Body),
                WithStatement with => ReturnsValue(with.Body),
                CaptureStatement capture => ReturnsValue(capture.Body),
                CaseStatement choice => ReturnsValue(choice.Otherwise)
                    || choice.Branches.Any(branch => ReturnsValue(branch.Body)),
                _ => false,
            }
        );
}
