using Dianjiao.Templating.Runtime;
using Dianjiao.Templating.Syntax;

namespace Dianjiao.Templating.Compiling;

/// <summary>Operators and conditionals.</summary>
internal static class OperatorCompiler
{
    public static Code Unary(Scope scope, UnaryExpression unary)
    {
        var operand = ExpressionCompiler.Compile(scope, unary.Operand);
        if (unary.Operator == "!")
        {
            var condition = operand.Condition;
            return Predicate(frame => !condition(frame));
        }

        var eval = operand.Eval;
        var negate = unary.Operator == "-";
        return Code.Guarded(
            StaticType.Number,
            scope.At(unary.Offset),
            frame =>
            {
                var value = eval(frame);
                return negate ? Arithmetic.Negate(value)
                    : value is null || Values.IsNumber(value) ? value
                    : throw new FunctionFault($"'+' does not apply to {Values.Kind(value)}");
            }
        );
    }

    public static Code Conditional(Scope scope, ConditionalExpression expression)
    {
        var condition = ExpressionCompiler.Compile(scope, expression.Condition).Condition;
        var then = ExpressionCompiler.Compile(scope, expression.Then);
        var otherwise = ExpressionCompiler.Compile(scope, expression.Otherwise);
        var (writeThen, writeOtherwise) = (then.Output, otherwise.Output);
        return new Code(
            then.Type.Join(otherwise.Type),
            frame => condition(frame) ? then.Eval(frame) : otherwise.Eval(frame)
        )
        {
            SafeSyntax = then.IsSafe && otherwise.IsSafe,
            Write = frame => (condition(frame) ? writeThen : writeOtherwise)(frame),
        };
    }

    public static Code Binary(Scope scope, BinaryExpression binary)
    {
        var left = ExpressionCompiler.Compile(scope, binary.Left);
        var right = ExpressionCompiler.Compile(scope, binary.Right);
        var (a, b) = (left.Eval, right.Eval);
        switch (binary.Operator)
        {
            case "&&":
                var (first, second) = (left.Condition, right.Condition);
                return Predicate(frame => first(frame) && second(frame));
            case "||":
                var (one, other) = (left.Condition, right.Condition);
                return Predicate(frame => one(frame) || other(frame));
            case "==":
                return Predicate(frame => Values.AreEqual(a(frame), b(frame)));
            case "!=":
                return Predicate(frame => !Values.AreEqual(a(frame), b(frame)));
            case "??":
                return new Code(left.Type.Join(right.Type), frame => a(frame) ?? b(frame))
                {
                    SafeSyntax = left.IsSafe && right.IsSafe,
                };
            case "?!":
                return new Code(
                    StaticType.Null.Join(right.Type),
                    frame => a(frame) is null ? null : b(frame)
                )
                {
                    SafeSyntax = right.IsSafe,
                };
            case "<":
            case "<=":
            case ">":
            case ">=":
                return Comparison(scope, binary, a, b);
            case "..":
            case "..<":
                var inclusive = binary.Operator == "..";
                return Code.Guarded(
                    StaticType.List(StaticType.Number),
                    scope.At(binary.OperatorOffset),
                    frame => Arithmetic.Range(a(frame), b(frame), inclusive)
                );
            default:
                return Arithmetical(scope, binary, left, right);
        }
    }

    private static Code Comparison(
        Scope scope,
        BinaryExpression binary,
        Func<Frame, object?> left,
        Func<Frame, object?> right
    )
    {
        var symbol = binary.Operator;
        var site = scope.At(binary.OperatorOffset);
        return Predicate(frame =>
        {
            try
            {
                var order = Values.Compare(left(frame), right(frame));
                return symbol switch
                {
                    "<" => order < 0,
                    "<=" => order <= 0,
                    ">" => order > 0,
                    _ => order >= 0,
                };
            }
            catch (FunctionFault fault)
            {
                throw site.Fault(fault.Message);
            }
        });
    }

    private static Code Arithmetical(Scope scope, BinaryExpression binary, Code left, Code right)
    {
        var symbol = binary.Operator;
        var numbers = left.Type.Shape == Shape.Number && right.Type.Shape == Shape.Number;
        var type =
            symbol is not ("+" or "*") || numbers ? StaticType.Number
            : left.Type.Shape == Shape.None || right.Type.Shape == Shape.None ? StaticType.None
            : IsText(left) || IsText(right) ? StaticType.String
            : StaticType.Any;
        var (a, b) = (left.Eval, right.Eval);
        return Code.Guarded(
            type,
            scope.At(binary.OperatorOffset),
            frame => Arithmetic.Binary(symbol, a(frame), b(frame))
        ) with
        {
            SafeSyntax = symbol == "+" && left.IsSafe && right.IsSafe,
        };
    }

    private static bool IsText(Code code) => code.Type.Shape is Shape.String or Shape.Markup;

    private static Code Predicate(Func<Frame, bool> test) =>
        new(StaticType.Boolean, frame => Values.Box(test(frame)))
        {
            Test = test,
            Write = frame => frame.Out.Boolean(test(frame)),
        };
}
