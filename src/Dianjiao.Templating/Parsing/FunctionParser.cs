using System.Collections.Immutable;
using Dianjiao.Templating.Syntax;

namespace Dianjiao.Templating.Parsing;

/// <summary>Reads the functions that templates define.</summary>
internal sealed class FunctionParser(
    TokenReader tokens,
    ExpressionParser expressions,
    Func<ImmutableArray<IStatement>> readBlock
)
{
    public FunctionStatement ReadFunction()
    {
        var token = tokens.Next();
        var name = tokens.Current;
        if (name.Kind != TokenKind.Identifier || Keywords.IsReserved(name.Text))
        {
            throw new SyntaxFault(name.Offset, "expected the function's name after 'func'");
        }

        tokens.Next();
        var parameters = tokens.Current.Is("(")
            ? ReadParameters()
            : (ImmutableArray<FunctionParameter>?)null;
        tokens.EndStatement();
        var body = readBlock();
        tokens.CloseBlock(token);
        return new FunctionStatement(name.Offset, name.Text, parameters, body);
    }

    private ImmutableArray<FunctionParameter> ReadParameters()
    {
        tokens.Next();
        var parameters = ImmutableArray.CreateBuilder<FunctionParameter>();
        while (!tokens.Current.Is(")"))
        {
            var name = tokens.Next();
            if (name.Kind != TokenKind.Identifier || Keywords.IsReserved(name.Text))
            {
                throw new SyntaxFault(name.Offset, "expected a parameter's name");
            }

            IExpression? value = null;
            var variadic = tokens.Current.Is("...");
            if (variadic)
            {
                tokens.Next();
            }
            else if (tokens.Current.Is("="))
            {
                tokens.Next();
                value = expressions.Read();
            }
            else if (parameters.Count > 0 && parameters[^1].Default is not null)
            {
                throw new SyntaxFault(
                    name.Offset,
                    "a parameter with a default may not come before one without"
                );
            }

            parameters.Add(new FunctionParameter(name.Offset, name.Text, value, variadic));
            if (!tokens.Current.Is(")"))
            {
                if (variadic)
                {
                    throw new SyntaxFault(
                        tokens.Current.Offset,
                        "nothing may follow a parameter with '...'"
                    );
                }

                tokens.Expect(",", "or ')'");
            }
        }

        tokens.Next();
        return parameters.ToImmutable();
    }
}
