using Dianjiao.Templating.Syntax;

namespace Dianjiao.Templating.Parsing;

/// <summary>
/// Reads expressions. Where the language's documentation leaves open how operators, pipes and calls without
/// parentheses bind, the parser asks for parentheses instead of guessing.
/// </summary>
internal sealed class ExpressionParser(TokenReader tokens)
{
    private readonly OperandParser _operands = new(tokens);

    /// <summary>Set while the source of a <c>for</c> is read, whose own parameters are no arguments.</summary>
    public bool InForHeader
    {
        set => _operands.InForHeader = value;
    }

    public IExpression Read()
    {
        _operands.Expressions = this;
        var value = ReadConditional();
        while (tokens.SkipLinesTo("|"))
        {
            if (value is ConditionalExpression)
            {
                throw new SyntaxFault(
                    tokens.Current.Offset,
                    "put the conditional in parentheses before a pipe"
                );
            }

            tokens.NextAndLines();
            value = ReadConditional(ReadPipeTarget(value));
        }

        return value;
    }

    /// <summary>One value of a <c>when</c>: without <c>||</c>, which separates the values there.</summary>
    public IExpression ReadWhenValue()
    {
        _operands.Expressions = this;
        return ReadBinary(_operands.Read(), Operators.Precedence("||") + 1);
    }

    private CallExpression ReadPipeTarget(IExpression value)
    {
        var offset = tokens.Current.Offset;
        var target = _operands.ReadPath();
        if (target is not (VariableExpression or MemberExpression))
        {
            throw new SyntaxFault(offset, "a pipe leads to a function");
        }

        var first = new CallArgument(value.Offset, null, value);
        var arguments = _operands.ReadArguments().Insert(0, first);
        return new CallExpression(offset, target, arguments, Piped: true);
    }

    private IExpression ReadConditional(IExpression? first = null)
    {
        var condition = ReadBinary(first ?? _operands.Read(), 0);
        if (!tokens.SkipLinesTo("?"))
        {
            return condition;
        }

        RefuseOpenCall(condition);
        tokens.NextAndLines();
        var then = ReadBranch();
        tokens.SkipLines();
        tokens.Expect(":", "in the conditional");
        tokens.SkipLines();
        return new ConditionalExpression(condition.Offset, condition, then, ReadBranch());
    }

    private IExpression ReadBranch()
    {
        var branch = ReadConditional();
        RefuseOpenCall(branch);
        return branch;
    }

    private IExpression ReadBinary(IExpression left, int minimum)
    {
        while (tokens.Current.Kind == TokenKind.Symbol)
        {
            var token = tokens.Current;
            if (Operators.IsUnsupported(token.Text))
            {
                throw new SyntaxFault(
                    token.Offset,
                    $"the operator '{token.Text}' is not supported"
                );
            }

            var precedence = Operators.Precedence(token.Text);
            if (precedence < 0 || precedence < minimum)
            {
                return left;
            }

            RefuseOpenCall(left);
            tokens.NextAndLines();
            var right = _operands.Read();
            RefuseOpenCall(right);
            right = ReadBinary(right, precedence + 1);
            left = new BinaryExpression(left.Offset, token.Text, token.Offset, left, right);
        }

        return left;
    }

    /// <summary>A call whose arguments are not closed by parentheses may stand only alone.</summary>
    private static void RefuseOpenCall(IExpression expression)
    {
        if (expression is CallExpression call && call.Arguments.Length > (call.Piped ? 1 : 0))
        {
            throw new SyntaxFault(
                call.Offset,
                "put the call in parentheses when it is part of a larger expression"
            );
        }
    }
}
