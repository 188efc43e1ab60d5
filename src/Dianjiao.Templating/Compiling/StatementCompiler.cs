using System.Collections.Immutable;
using System.Text;
using Dianjiao.Templating.Runtime;
using Dianjiao.Templating.Syntax;

namespace Dianjiao.Templating.Compiling;

/// <summary>Turns statements into code.</summary>
internal static class StatementCompiler
{
    public static Exec Block(Scope scope, ImmutableArray<IStatement> statements)
    {
        var codes = statements.Select(statement => Compile(scope, statement)).ToArray();
        return codes.Length switch
        {
            0 => _ => Flow.Next,
            1 => codes[0],
            _ => frame =>
            {
                foreach (var code in codes)
                {
                    var flow = code(frame);
                    if (flow != Flow.Next)
                    {
                        return flow;
                    }
                }

                return Flow.Next;
            },
        };
    }

    private static Exec Compile(Scope scope, IStatement statement) =>
        statement switch
        {
            TextStatement text => Text(scope, text),
            OutputStatement output => Output(scope, output),
            AssignStatement assign => AssignmentCompiler.Assign(scope, assign),
            IfStatement branch => If(scope, branch),
            CaseStatement choice => Case(scope, choice),
            ForStatement loop => LoopCompiler.For(scope, loop),
            WhileStatement loop => LoopCompiler.While(scope, loop),
            CaptureStatement capture => AssignmentCompiler.Capture(scope, capture),
            WithStatement with => With(scope, with),
            FunctionStatement function => FunctionCompiler.Define(scope, function),
            BreakStatement => Leave(scope, statement.Offset, "break", Flow.Break),
            ContinueStatement => Leave(scope, statement.Offset, "continue", Flow.Continue),
            ReturnStatement ret => Return(scope, ret),
            _ => throw new InvalidOperationException($"no code for {statement.GetType().Name}"),
        };

    private static Exec Text(Scope scope, TextStatement statement)
    {
        if (scope.Function is { ReturnsValue: true } && !string.IsNullOrWhiteSpace(statement.Text))
        {
            RefuseWriting(scope, statement.Offset);
        }

        var bytes = Encoding.UTF8.GetBytes(statement.Text);
        return frame =>
        {
            frame.Out.Bytes(bytes);
            return Flow.Next;
        };
    }

    private static Exec Output(Scope scope, OutputStatement statement)
    {
        var code = ExpressionCompiler.Compile(scope, statement.Value);
        if (scope.Function is { ReturnsValue: true })
        {
            RefuseWriting(scope, statement.Offset);
        }

        if (!code.IsSafe)
        {
            scope.Report(
                statement.Value.Offset,
                "this output is not escaped: end it with '| html.escape', or give the member the type Markup"
            );
        }

        var write = code.Output;
        var oneLine =
            code.Type.Shape is Shape.Number or Shape.Boolean or Shape.Null
            || code.Constant is string text && !text.Contains('\n', StringComparison.Ordinal);
        if (statement.Indent.Length == 0 || oneLine)
        {
            return frame =>
            {
                write(frame);
                return Flow.Next;
            };
        }

        var indent = Encoding.UTF8.GetBytes(statement.Indent);
        return frame =>
        {
            var start = frame.Out.Length;
            write(frame);
            frame.Out.Indent(start, indent);
            return Flow.Next;
        };
    }

    private static Exec If(Scope scope, IfStatement statement)
    {
        var condition = ExpressionCompiler.Compile(scope, statement.Condition).Condition;
        var then = Block(scope, statement.Then);
        var otherwise = Block(scope, statement.Otherwise);
        return frame => condition(frame) ? then(frame) : otherwise(frame);
    }

    private static Exec Case(Scope scope, CaseStatement statement)
    {
        var value = ExpressionCompiler.Compile(scope, statement.Value).Eval;
        var branches = statement
            .Branches.Select(branch =>
                (
                    Matches: branch
                        .Matches.Select(match => ExpressionCompiler.Compile(scope, match).Eval)
                        .ToArray(),
                    Body: Block(scope, branch.Body)
                )
            )
            .ToArray();
        var otherwise = Block(scope, statement.Otherwise);
        return frame =>
        {
            var actual = value(frame);
            foreach (var (matches, body) in branches)
            {
                foreach (var match in matches)
                {
                    if (Values.AreEqual(actual, match(frame)))
                    {
                        return body(frame);
                    }
                }
            }

            return otherwise(frame);
        };
    }

    private static Exec With(Scope scope, WithStatement statement)
    {
        var target = ExpressionCompiler.Compile(scope, statement.Target);
        var slot = scope.Body.Layout.Allocate();
        var body = Block(scope.Within(new WithObject(target.Type, slot)), statement.Body);
        var site = scope.At(statement.Target.Offset);
        return frame =>
        {
            frame.Slots[slot] =
                target.Eval(frame) ?? throw site.Fault("'with' needs an object, not null");
            return body(frame);
        };
    }

    private static Exec Leave(Scope scope, int offset, string keyword, Flow flow)
    {
        if (scope.Loop is null)
        {
            scope.Report(offset, $"'{keyword}' stands outside a loop");
        }

        return _ => flow;
    }

    private static Exec Return(Scope scope, ReturnStatement statement)
    {
        if (statement.Value is not { } expression)
        {
            if (scope.Function is { ReturnsValue: true } function)
            {
                scope.Report(
                    statement.Offset,
                    $"'ret' needs a value here, as elsewhere in '{function.Name}'"
                );
            }

            return _ => Flow.Return;
        }

        if (scope.Function is not { } owner)
        {
            scope.Report(statement.Offset, "'ret' with a value stands outside a function");
            return _ => Flow.Return;
        }

        var value = ExpressionCompiler.Compile(scope, expression);
        scope.Program.Widen(FunctionCompiler.ResultKey(owner), value.Type);
        return frame =>
        {
            frame.Result = value.Eval(frame);
            return Flow.Return;
        };
    }

    private static void RefuseWriting(Scope scope, int offset) =>
        scope.Report(
            offset,
            $"the function '{scope.Function!.Name}' returns a value, so it may not write as well"
        );
}
