using System.Collections.Immutable;
using Dianjiao.Templating.Syntax;

namespace Dianjiao.Templating.Parsing;

/// <summary>Reads the statements that hold others, except functions.</summary>
internal sealed class BlockParser(
    TokenReader tokens,
    ExpressionParser expressions,
    Func<ImmutableArray<IStatement>> readBlock
)
{
    public IfStatement ReadIf()
    {
        var token = tokens.Next();
        var condition = ReadHead();
        var then = readBlock();
        if (!tokens.Current.IsName("else"))
        {
            tokens.CloseBlock(token);
            return new IfStatement(token.Offset, condition, then, []);
        }

        tokens.Next();
        if (tokens.Current.IsName("if"))
        {
            return new IfStatement(token.Offset, condition, then, [ReadIf()]);
        }

        return new IfStatement(token.Offset, condition, then, ReadElse(token));
    }

    public ForStatement ReadFor()
    {
        var token = tokens.Next();
        var variable = ReadVariable("after 'for'");
        if (!tokens.Current.IsName("in"))
        {
            throw new SyntaxFault(
                tokens.Current.Offset,
                "expected 'in' after the variable of 'for'"
            );
        }

        tokens.Next();
        expressions.InForHeader = true;
        IExpression source;
        IExpression? skip = null;
        IExpression? limit = null;
        var reversed = false;
        try
        {
            source = expressions.Read();
            while (tokens.Current.Kind == TokenKind.Identifier)
            {
                var parameter = tokens.Next();
                switch (parameter.Text)
                {
                    case "reversed":
                        reversed = true;
                        break;
                    case "offset":
                        tokens.Expect(":", "after 'offset'");
                        skip = expressions.Read();
                        break;
                    case "limit":
                        tokens.Expect(":", "after 'limit'");
                        limit = expressions.Read();
                        break;
                    default:
                        throw new SyntaxFault(
                            parameter.Offset,
                            $"'for' has no parameter '{parameter.Text}'"
                        );
                }
            }
        }
        finally
        {
            expressions.InForHeader = false;
        }

        tokens.EndStatement();
        var body = readBlock();
        ImmutableArray<IStatement> otherwise = [];
        if (tokens.Current.IsName("else"))
        {
            tokens.Next();
            otherwise = ReadElse(token);
        }
        else
        {
            tokens.CloseBlock(token);
        }

        return new ForStatement(
            token.Offset,
            variable,
            source,
            skip,
            limit,
            reversed,
            body,
            otherwise
        );
    }

    public WhileStatement ReadWhile()
    {
        var token = tokens.Next();
        var condition = ReadHead();
        var body = readBlock();
        tokens.CloseBlock(token);
        return new WhileStatement(token.Offset, condition, body);
    }

    public CaseStatement ReadCase()
    {
        var token = tokens.Next();
        var value = ReadHead();
        foreach (var stray in readBlock())
        {
            if (stray is not TextStatement text || !string.IsNullOrWhiteSpace(text.Text))
            {
                throw new SyntaxFault(
                    stray.Offset,
                    "nothing may stand between 'case' and its first 'when'"
                );
            }
        }

        var branches = ImmutableArray.CreateBuilder<WhenBranch>();
        while (tokens.Current.IsName("when"))
        {
            var when = tokens.Next();
            var matches = ImmutableArray.CreateBuilder<IExpression>();
            matches.Add(expressions.ReadWhenValue());
            while (tokens.Current.Is(",") || tokens.Current.Is("||"))
            {
                tokens.NextAndLines();
                matches.Add(expressions.ReadWhenValue());
            }

            tokens.EndStatement();
            branches.Add(new WhenBranch(when.Offset, matches.ToImmutable(), readBlock()));
        }

        ImmutableArray<IStatement> otherwise = [];
        if (tokens.Current.IsName("else"))
        {
            tokens.Next();
            otherwise = ReadElse(token);
        }
        else
        {
            tokens.CloseBlock(token);
        }

        return new CaseStatement(token.Offset, value, branches.ToImmutable(), otherwise);
    }

    public CaptureStatement ReadCapture()
    {
        var token = tokens.Next();
        var target = ReadVariable("after 'capture'");
        tokens.EndStatement();
        var body = readBlock();
        tokens.CloseBlock(token);
        return new CaptureStatement(token.Offset, target, body);
    }

    public WithStatement ReadWith()
    {
        var token = tokens.Next();
        var target = ReadHead();
        var body = readBlock();
        tokens.CloseBlock(token);
        return new WithStatement(token.Offset, target, body);
    }

    private IExpression ReadVariable(string where)
    {
        var token = tokens.Current;
        if (token.Kind == TokenKind.Identifier && !Keywords.IsReserved(token.Text))
        {
            tokens.Next();
            return new VariableExpression(token.Offset, token.Text);
        }

        if (
            token.Kind == TokenKind.Local
            && token.Text.Length > 0
            && !char.IsAsciiDigit(token.Text[0])
        )
        {
            tokens.Next();
            return new LocalExpression(token.Offset, token.Text);
        }

        throw new SyntaxFault(
            token.Offset,
            $"expected a variable {where}, found {TokenReader.Describe(token)}"
        );
    }

    private IExpression ReadHead()
    {
        var value = expressions.Read();
        tokens.EndStatement();
        return value;
    }

    private ImmutableArray<IStatement> ReadElse(Token opener)
    {
        tokens.EndStatement();
        var statements = readBlock();
        tokens.CloseBlock(opener);
        return statements;
    }
}
