using Dianjiao.Templating.Runtime;
using Dianjiao.Templating.Syntax;

namespace Dianjiao.Templating.Compiling;

/// <summary>Loops.</summary>
internal static class LoopCompiler
{
    public static Exec For(Scope scope, ForStatement statement)
    {
        if (statement.Reversed && (statement.Skip ?? statement.Limit) is { } other)
        {
            // Which of them is applied first, the language's documentation does not say.
            scope.Report(
                other.Offset,
                "'reversed' together with 'offset' or 'limit' is not supported"
            );
        }

        var source = ExpressionCompiler.Compile(scope, statement.Source);
        var skip = statement.Skip is null
            ? null
            : ExpressionCompiler.Compile(scope, statement.Skip).Eval;
        var limit = statement.Limit is null
            ? null
            : ExpressionCompiler.Compile(scope, statement.Limit).Eval;
        var state = scope.Body.Layout.Allocate();
        var inner = scope.Within(new Loop("for", state));
        var variable = DeclareVariable(scope, inner, statement, ItemType(source.Type));
        var body = StatementCompiler.Block(inner, statement.Body);
        var otherwise = StatementCompiler.Block(scope, statement.Otherwise);
        var site = scope.At(statement.Source.Offset);
        var reversed = statement.Reversed;
        return frame =>
        {
            IReadOnlyList<object?> items;
            int first;
            int count;
            try
            {
                items = Sequences.Items(source.Eval(frame));
                first = skip is null ? 0 : Math.Max(0, Values.Integer(skip(frame), "'offset'"));
                count = Math.Max(0, items.Count - first);
                count = limit is null
                    ? count
                    : Math.Clamp(Values.Integer(limit(frame), "'limit'"), 0, count);
            }
            catch (FunctionFault fault)
            {
                throw site.Fault(fault.Message);
            }

            if (count == 0)
            {
                return otherwise(frame);
            }

            var loop = new LoopState(count);
            frame.Slots[state] = loop;
            object? previous = null;
            for (var i = 0; i < count; i++)
            {
                var item = items[reversed ? count - 1 - i : first + i];
                loop.Index = i;
                loop.Changed = i == 0 || !Values.AreEqual(previous, item);
                previous = item;
                frame.Slots[variable] = item;
                switch (body(frame))
                {
                    case Flow.Break:
                        return Flow.Next;
                    case Flow.Return:
                        return Flow.Return;
                }
            }

            return Flow.Next;
        };
    }

    public static Exec While(Scope scope, WhileStatement statement)
    {
        var state = scope.Body.Layout.Allocate();
        var inner = scope.Within(new Loop("while", state));
        var condition = ExpressionCompiler.Compile(inner, statement.Condition).Condition;
        var body = StatementCompiler.Block(inner, statement.Body);
        return frame =>
        {
            var loop = new LoopState(-1);
            frame.Slots[state] = loop;
            for (; condition(frame); loop.Index++)
            {
                switch (body(frame))
                {
                    case Flow.Break:
                        return Flow.Next;
                    case Flow.Return:
                        return Flow.Return;
                }
            }

            return Flow.Next;
        };
    }

    private static int DeclareVariable(
        Scope scope,
        Scope inner,
        ForStatement statement,
        StaticType item
    )
    {
        if (statement.Variable is LocalExpression local)
        {
            scope.Program.Widen(LocalCompiler.LocalKey(scope.Body, local.Name), item);
            return scope.Body.Layout.Local(local.Name);
        }

        var name = ((VariableExpression)statement.Variable).Name;
        var key = $"{scope.Template.Source.Name}/{scope.Body.Key}@{statement.Variable.Offset}";
        var variable = inner.Declare(name, key, isLoopVariable: true);
        scope.Program.Widen(key, item);
        return variable.Slot;
    }

    /// <summary>The items of a dictionary are objects with a key and a value.</summary>
    private static StaticType ItemType(StaticType source) =>
        source.Shape == Shape.Dictionary ? StaticType.Any : source.Item;
}
