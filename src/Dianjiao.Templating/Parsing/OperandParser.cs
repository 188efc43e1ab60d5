using System.Collections.Immutable;
using Dianjiao.Templating.Syntax;

namespace Dianjiao.Templating.Parsing;

/// <summary>Reads what stands between operators: literals, paths, calls, arrays and objects.</summary>
internal sealed class OperandParser(TokenReader tokens)
{
    /// <summary>The reader of what stands in parentheses, brackets and braces.</summary>
    public ExpressionParser Expressions { get; set; } = null!;

    public bool InForHeader { get; set; }

    /// <summary>An operand with its sign, or a call with its arguments.</summary>
    public IExpression Read()
    {
        var value = ReadSigned();
        if (value is VariableExpression or MemberExpression)
        {
            var arguments = ReadArguments();
            if (arguments.Length > 0)
            {
                return new CallExpression(value.Offset, value, arguments, Piped: false);
            }
        }

        return value;
    }

    /// <summary>The arguments that follow a function's name, as far as they reach.</summary>
    public ImmutableArray<CallArgument> ReadArguments()
    {
        var arguments = ImmutableArray.CreateBuilder<CallArgument>();
        while (StartsArgument())
        {
            var token = tokens.Current;
            string? name = null;
            if (tokens.AtNamedArgument)
            {
                name = tokens.Next().Text;
                tokens.Next();
            }
            else if (arguments.Count > 0 && arguments[^1].Name is not null)
            {
                throw new SyntaxFault(
                    token.Offset,
                    "after a named argument all others must be named"
                );
            }

            arguments.Add(new CallArgument(token.Offset, name, ReadSigned()));
        }

        return arguments.ToImmutable();
    }

    /// <summary>A value with its members and indices.</summary>
    public IExpression ReadPath()
    {
        var value = ReadPrimary();
        while (true)
        {
            var token = tokens.Current;
            if (token.Is(".") || token.Is("?."))
            {
                value = ReadMember(value, token.Is("?."));
            }
            else if (token.Is("[") && !token.SpaceBefore)
            {
                var index = ReadNested("[", "]");
                value = new IndexExpression(value.Offset, value, index);
            }
            else if (
                token.Is("(")
                && !token.SpaceBefore
                && value is VariableExpression or MemberExpression
            )
            {
                throw new SyntaxFault(
                    token.Offset,
                    "calls with parentheses are not supported: write the arguments after a space, as in 'f a b'"
                );
            }
            else
            {
                return value;
            }
        }
    }

    private bool StartsArgument()
    {
        var token = tokens.Current;
        return token.Kind switch
        {
            TokenKind.Number or TokenKind.String or TokenKind.Local => true,
            TokenKind.Identifier => !EndsArguments(token.Text),
            TokenKind.Symbol => token.Text is "(" or "{" or "[" or "@" or "!" && token.SpaceBefore,
            _ => false,
        };
    }

    private bool EndsArguments(string name) =>
        InForHeader
            ? name is "offset" or "limit" or "reversed"
            : Keywords.IsReserved(name) && name is not ("true" or "false" or "null");

    private IExpression ReadSigned()
    {
        var token = tokens.Current;
        if (token.Is("!") || token.Is("-") || token.Is("+"))
        {
            tokens.Next();
            return new UnaryExpression(token.Offset, token.Text, ReadSigned());
        }

        if (token.Is("@"))
        {
            tokens.Next();
            return new AliasExpression(token.Offset, ReadPath());
        }

        return token.Is("^") || token.Is("++") || token.Is("--")
            ? throw new SyntaxFault(token.Offset, $"the operator '{token.Text}' is not supported")
            : ReadPath();
    }

    private IExpression ReadMember(IExpression target, bool optional)
    {
        tokens.Next();
        var name = tokens.Current;
        if (name.Kind != TokenKind.Identifier)
        {
            throw new SyntaxFault(
                name.Offset,
                $"expected a member's name, found {TokenReader.Describe(name)}"
            );
        }

        tokens.Next();
        if (name.Text == "empty" && tokens.Current is { SpaceBefore: false } mark && mark.Is("?"))
        {
            throw new SyntaxFault(
                name.Offset,
                "'empty?' is not supported: compare the size with 0"
            );
        }

        return target is VariableExpression { Name: "for" or "while" } loop
            ? new LoopExpression(loop.Offset, loop.Name, name.Text)
            : new MemberExpression(target.Offset, target, name.Text, name.Offset, optional);
    }

    private IExpression ReadPrimary()
    {
        var token = tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
            case TokenKind.String:
                tokens.Next();
                return new LiteralExpression(token.Offset, token.Value);
            case TokenKind.Local:
                tokens.Next();
                return ReadLocal(token);
            case TokenKind.Identifier:
                return ReadIdentifier(token);
            case TokenKind.Symbol when token.Text == "(":
                return new NestedExpression(token.Offset, ReadNested("(", ")"));
            case TokenKind.Symbol when token.Text == "[":
                return ReadArray(token);
            case TokenKind.Symbol when token.Text == "{":
                return ReadObject(token);
            default:
                throw new SyntaxFault(
                    token.Offset,
                    $"expected an expression, found {TokenReader.Describe(token)}"
                );
        }
    }

    private static IExpression ReadLocal(Token token)
    {
        if (token.Text.Length == 0)
        {
            return new ArgumentsExpression(token.Offset);
        }

        return char.IsAsciiDigit(token.Text[0])
            ? int.TryParse(token.Text, out var index)
                ? new ArgumentExpression(token.Offset, index)
                : throw new SyntaxFault(token.Offset, $"'${token.Text}' is no variable")
            : new LocalExpression(token.Offset, token.Text);
    }

    private IExpression ReadIdentifier(Token token)
    {
        if (Keywords.Unsupported.ContainsKey(token.Text))
        {
            throw Keywords.Refuse(token);
        }

        var loop = token.Text is "for" or "while" && tokens.Following.Is(".");
        if (
            Keywords.IsReserved(token.Text)
            && token.Text is not ("true" or "false" or "null")
            && !loop
        )
        {
            throw new SyntaxFault(token.Offset, $"expected an expression, found '{token.Text}'");
        }

        tokens.Next();
        return token.Text switch
        {
            "true" => new LiteralExpression(token.Offset, true),
            "false" => new LiteralExpression(token.Offset, false),
            "null" => new LiteralExpression(token.Offset, null),
            _ => new VariableExpression(token.Offset, token.Text),
        };
    }

    private IExpression ReadNested(string open, string close)
    {
        tokens.Nest();
        tokens.Expect(open, "");
        var header = InForHeader;
        InForHeader = false;
        var value = Expressions.Read();
        InForHeader = header;
        Close(close);
        return value;
    }

    private ArrayExpression ReadArray(Token open)
    {
        tokens.Nest();
        tokens.Next();
        var items = ImmutableArray.CreateBuilder<IExpression>();
        while (!tokens.Current.Is("]"))
        {
            items.Add(Expressions.Read());
            ReadComma("]");
        }

        Close("]");
        return new ArrayExpression(open.Offset, items.ToImmutable());
    }

    private ObjectExpression ReadObject(Token open)
    {
        tokens.Nest();
        tokens.Next();
        var members = ImmutableArray.CreateBuilder<KeyValuePair<string, IExpression>>();
        while (!tokens.Current.Is("}"))
        {
            var name = tokens.Next();
            if (name.Kind is not (TokenKind.Identifier or TokenKind.String))
            {
                throw new SyntaxFault(
                    name.Offset,
                    $"expected a member's name, found {TokenReader.Describe(name)}"
                );
            }

            tokens.Expect(":", "after the member's name");
            members.Add(new(name.Value as string ?? name.Text, Expressions.Read()));
            ReadComma("}");
        }

        Close("}");
        return new ObjectExpression(open.Offset, members.ToImmutable());
    }

    private void ReadComma(string close)
    {
        if (!tokens.Current.Is(close))
        {
            tokens.Expect(",", $"or '{close}'");
        }
    }

    /// <summary>The closing bracket; the line after it counts again, so nesting ends before it is taken.</summary>
    private void Close(string symbol)
    {
        if (tokens.Current.Is(symbol))
        {
            tokens.Unnest();
            tokens.Next();
        }
        else
        {
            tokens.Expect(symbol, "to close");
        }
    }
}
