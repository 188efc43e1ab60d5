using Dianjiao.Templating.Runtime;
using Dianjiao.Templating.Syntax;

namespace Dianjiao.Templating.Compiling;

/// <summary>Turns expressions into code.</summary>
internal static class ExpressionCompiler
{
    public static Code Compile(Scope scope, IExpression expression) =>
        expression switch
        {
            LiteralExpression literal => Code.Literal(literal.Value),
            NestedExpression nested => Compile(scope, nested.Inner),
            VariableExpression variable => VariableCompiler.Read(scope, variable),
            LocalExpression local => LocalCompiler.Read(scope, local),
            ArgumentExpression argument => LocalCompiler.Read(scope, argument),
            ArgumentsExpression arguments => LocalCompiler.Read(scope, arguments),
            LoopExpression loop => LoopValueCompiler.Read(scope, loop),
            MemberExpression member => MemberCompiler.Member(scope, member),
            IndexExpression index => MemberCompiler.Index(scope, index),
            UnaryExpression unary => OperatorCompiler.Unary(scope, unary),
            BinaryExpression binary => OperatorCompiler.Binary(scope, binary),
            ConditionalExpression conditional => OperatorCompiler.Conditional(scope, conditional),
            CallExpression call => CallCompiler.Call(scope, call),
            AliasExpression alias => CallCompiler.Alias(scope, alias),
            ArrayExpression array => Array(scope, array),
            ObjectExpression map => Object(scope, map),
            _ => throw new InvalidOperationException($"no code for {expression.GetType().Name}"),
        };

    private static Code Array(Scope scope, ArrayExpression array)
    {
        var items = array.Items.Select(item => Compile(scope, item)).ToArray();
        var element = scope.Program.AssignsElements
            ? StaticType.Any
            : items.Aggregate(StaticType.None, (type, item) => type.Join(item.Type));
        return new Code(
            StaticType.List(element),
            frame =>
            {
                var list = new List<object?>(items.Length);
                foreach (var item in items)
                {
                    list.Add(item.Eval(frame));
                }

                return list;
            }
        );
    }

    private static Code Object(Scope scope, ObjectExpression expression)
    {
        var names = expression.Members.Select(member => member.Key).ToArray();
        var values = expression.Members.Select(member => Compile(scope, member.Value)).ToArray();
        return new Code(
            StaticType.Any,
            frame =>
            {
                var map = new ScriptMap();
                for (var i = 0; i < names.Length; i++)
                {
                    map.Set(names[i], values[i].Eval(frame));
                }

                return map;
            }
        );
    }
}
