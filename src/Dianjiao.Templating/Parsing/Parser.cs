using System.Collections.Immutable;
using Dianjiao.Templating.Syntax;

namespace Dianjiao.Templating.Parsing;

/// <summary>Reads a template into statements. A statement that cannot be read is reported, and reading goes on.</summary>
internal sealed class Parser
{
    private readonly SourceText _source;
    private readonly List<TemplateError> _errors;
    private readonly TokenReader _tokens;
    private readonly ExpressionParser _expressions;

    // The indentation of the code block that is being read.
    private string _indent = "";

    private Parser(SourceText source, List<TemplateError> errors, List<Token> tokens)
    {
        _source = source;
        _errors = errors;
        _tokens = new TokenReader(tokens);
        _expressions = new ExpressionParser(_tokens);
    }

    /// <summary>The template's statements; faults are added to the errors.</summary>
    public static ImmutableArray<IStatement> Read(SourceText source, List<TemplateError> errors)
    {
        try
        {
            var parser = new Parser(source, errors, Lexer.Read(source));
            return parser.ReadTemplate();
        }
        catch (SyntaxFault fault)
        {
            errors.Add(source.Error(fault.Offset, fault.Message));
            return [];
        }
    }

    private ImmutableArray<IStatement> ReadTemplate()
    {
        var all = ImmutableArray.CreateBuilder<IStatement>();
        while (true)
        {
            all.AddRange(ReadBlock());
            if (_tokens.Current.Kind == TokenKind.End)
            {
                return all.ToImmutable();
            }

            // A word that closes a block which none has opened.
            var stray = _tokens.Next();
            _errors.Add(
                _source.Error(
                    stray.Offset,
                    $"'{stray.Text}' without a block that it could belong to"
                )
            );
            _tokens.Recover();
        }
    }

    /// <summary>Statements up to <c>end</c>, <c>else</c>, <c>when</c> or the end of the template.</summary>
    private ImmutableArray<IStatement> ReadBlock()
    {
        var statements = ImmutableArray.CreateBuilder<IStatement>();
        while (true)
        {
            var token = _tokens.Current;
            switch (token.Kind)
            {
                case TokenKind.End:
                case TokenKind.Identifier when token.Text is "end" or "else" or "when":
                    return statements.ToImmutable();
                case TokenKind.Text:
                    _tokens.Next();
                    statements.Add(new TextStatement(token.Offset, token.Text));
                    break;
                case TokenKind.Enter:
                    _tokens.Next();
                    _indent = token.Text;
                    break;
                case TokenKind.Exit:
                case TokenKind.NewLine:
                case TokenKind.Semicolon:
                    _tokens.Next();
                    break;
                default:
                    ReadRecovering(token, statements);
                    break;
            }
        }
    }

    private void ReadRecovering(Token first, ImmutableArray<IStatement>.Builder statements)
    {
        try
        {
            statements.Add(ReadStatement(first));
        }
        catch (SyntaxFault fault)
        {
            _errors.Add(_source.Error(fault.Offset, fault.Message));
            _tokens.Recover();
            if (
                first.Kind == TokenKind.Identifier
                && Keywords.Openers.Contains(first.Text)
                && !fault.BodyRead
            )
            {
                SkipBody();
            }
        }
    }

    /// <summary>Reads the body of a block whose head was faulty, so that its <c>end</c> is not taken for another's.</summary>
    private void SkipBody()
    {
        ReadBlock();
        while (_tokens.Current.IsName("else") || _tokens.Current.IsName("when"))
        {
            _tokens.Recover();
            ReadBlock();
        }

        if (_tokens.Current.IsName("end"))
        {
            _tokens.Next();
        }
    }

    private IStatement ReadStatement(Token token)
    {
        if (token.Kind != TokenKind.Identifier)
        {
            return ReadSimple(token);
        }

        switch (token.Text)
        {
            case "if":
                return ReadIf();
            case "for" when !_tokens.Following.Is("."):
                return ReadFor();
            case "while" when !_tokens.Following.Is("."):
                return ReadWhile();
            case "case":
                return ReadCase();
            case "capture":
                return ReadCapture();
            case "with":
                return ReadWith();
            case "func":
                return ReadFunction();
            case "ret":
                return ReadReturn();
            case "break":
                _tokens.Next();
                return Ended(new BreakStatement(token.Offset));
            case "continue":
                _tokens.Next();
                return Ended(new ContinueStatement(token.Offset));
            default:
                return ReadSimple(token);
        }
    }

    private IStatement ReadSimple(Token token)
    {
        var value = _expressions.Read();
        var mark = _tokens.Current;
        if (mark.Kind != TokenKind.Symbol || Operators.Assignment(mark.Text) is not { } arithmetic)
        {
            return Ended(new OutputStatement(token.Offset, value, _indent));
        }

        if (
            value
            is not (VariableExpression or LocalExpression or MemberExpression or IndexExpression)
        )
        {
            var what =
                value is CallExpression
                    ? "inline functions are not supported: write 'func name(a, b)', 'ret' and 'end'"
                    : "this cannot be assigned to";
            throw new SyntaxFault(token.Offset, what);
        }

        _tokens.NextAndLines();
        return Ended(
            new AssignStatement(token.Offset, value, arithmetic, mark.Offset, _expressions.Read())
        );
    }

    private IfStatement ReadIf()
    {
        var token = _tokens.Next();
        var condition = ReadHead();
        var then = ReadBlock();
        if (!_tokens.Current.IsName("else"))
        {
            CloseBlock(token);
            return new IfStatement(token.Offset, condition, then, []);
        }

        _tokens.Next();
        if (_tokens.Current.IsName("if"))
        {
            return new IfStatement(token.Offset, condition, then, [ReadIf()]);
        }

        return new IfStatement(token.Offset, condition, then, ReadElse(token));
    }

    private ForStatement ReadFor()
    {
        var token = _tokens.Next();
        var variable = ReadVariable("after 'for'");
        if (!_tokens.Current.IsName("in"))
        {
            throw new SyntaxFault(
                _tokens.Current.Offset,
                "expected 'in' after the variable of 'for'"
            );
        }

        _tokens.Next();
        _expressions.InForHeader = true;
        IExpression source;
        IExpression? skip = null;
        IExpression? limit = null;
        var reversed = false;
        try
        {
            source = _expressions.Read();
            while (_tokens.Current.Kind == TokenKind.Identifier)
            {
                var parameter = _tokens.Next();
                switch (parameter.Text)
                {
                    case "reversed":
                        reversed = true;
                        break;
                    case "offset":
                        _tokens.Expect(":", "after 'offset'");
                        skip = _expressions.Read();
                        break;
                    case "limit":
                        _tokens.Expect(":", "after 'limit'");
                        limit = _expressions.Read();
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
            _expressions.InForHeader = false;
        }

        EndStatement();
        var body = ReadBlock();
        ImmutableArray<IStatement> otherwise = [];
        if (_tokens.Current.IsName("else"))
        {
            _tokens.Next();
            otherwise = ReadElse(token);
        }
        else
        {
            CloseBlock(token);
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

    private WhileStatement ReadWhile()
    {
        var token = _tokens.Next();
        var condition = ReadHead();
        var body = ReadBlock();
        CloseBlock(token);
        return new WhileStatement(token.Offset, condition, body);
    }

    private CaseStatement ReadCase()
    {
        var token = _tokens.Next();
        var value = ReadHead();
        foreach (var stray in ReadBlock())
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
        while (_tokens.Current.IsName("when"))
        {
            var when = _tokens.Next();
            var matches = ImmutableArray.CreateBuilder<IExpression>();
            matches.Add(_expressions.ReadWhenValue());
            while (_tokens.Current.Is(",") || _tokens.Current.Is("||"))
            {
                _tokens.NextAndLines();
                matches.Add(_expressions.ReadWhenValue());
            }

            EndStatement();
            branches.Add(new WhenBranch(when.Offset, matches.ToImmutable(), ReadBlock()));
        }

        ImmutableArray<IStatement> otherwise = [];
        if (_tokens.Current.IsName("else"))
        {
            _tokens.Next();
            otherwise = ReadElse(token);
        }
        else
        {
            CloseBlock(token);
        }

        return new CaseStatement(token.Offset, value, branches.ToImmutable(), otherwise);
    }

    private CaptureStatement ReadCapture()
    {
        var token = _tokens.Next();
        var target = ReadVariable("after 'capture'");
        EndStatement();
        var body = ReadBlock();
        CloseBlock(token);
        return new CaptureStatement(token.Offset, target, body);
    }

    private WithStatement ReadWith()
    {
        var token = _tokens.Next();
        var target = ReadHead();
        var body = ReadBlock();
        CloseBlock(token);
        return new WithStatement(token.Offset, target, body);
    }

    private FunctionStatement ReadFunction()
    {
        var token = _tokens.Next();
        var name = _tokens.Current;
        if (name.Kind != TokenKind.Identifier || Keywords.IsReserved(name.Text))
        {
            throw new SyntaxFault(name.Offset, "expected the function's name after 'func'");
        }

        _tokens.Next();
        var parameters = _tokens.Current.Is("(")
            ? ReadParameters()
            : (ImmutableArray<FunctionParameter>?)null;
        EndStatement();
        var body = ReadBlock();
        CloseBlock(token);
        return new FunctionStatement(name.Offset, name.Text, parameters, body);
    }

    private ImmutableArray<FunctionParameter> ReadParameters()
    {
        _tokens.Next();
        var parameters = ImmutableArray.CreateBuilder<FunctionParameter>();
        while (!_tokens.Current.Is(")"))
        {
            var name = _tokens.Next();
            if (name.Kind != TokenKind.Identifier || Keywords.IsReserved(name.Text))
            {
                throw new SyntaxFault(name.Offset, "expected a parameter's name");
            }

            IExpression? value = null;
            var variadic = _tokens.Current.Is("...");
            if (variadic)
            {
                _tokens.Next();
            }
            else if (_tokens.Current.Is("="))
            {
                _tokens.Next();
                value = _expressions.Read();
            }
            else if (parameters.Count > 0 && parameters[^1].Default is not null)
            {
                throw new SyntaxFault(
                    name.Offset,
                    "a parameter with a default may not come before one without"
                );
            }

            parameters.Add(new FunctionParameter(name.Offset, name.Text, value, variadic));
            if (!_tokens.Current.Is(")"))
            {
                if (variadic)
                {
                    throw new SyntaxFault(
                        _tokens.Current.Offset,
                        "nothing may follow a parameter with '...'"
                    );
                }

                _tokens.Expect(",", "or ')'");
            }
        }

        _tokens.Next();
        return parameters.ToImmutable();
    }

    private ReturnStatement ReadReturn()
    {
        var token = _tokens.Next();
        var bare = IsStatementEnd(_tokens.Current);
        return Ended(new ReturnStatement(token.Offset, bare ? null : _expressions.Read()));
    }

    private IExpression ReadVariable(string where)
    {
        var token = _tokens.Current;
        if (token.Kind == TokenKind.Identifier && !Keywords.IsReserved(token.Text))
        {
            _tokens.Next();
            return new VariableExpression(token.Offset, token.Text);
        }

        if (
            token.Kind == TokenKind.Local
            && token.Text.Length > 0
            && !char.IsAsciiDigit(token.Text[0])
        )
        {
            _tokens.Next();
            return new LocalExpression(token.Offset, token.Text);
        }

        throw new SyntaxFault(
            token.Offset,
            $"expected a variable {where}, found {TokenReader.Describe(token)}"
        );
    }

    private IExpression ReadHead()
    {
        var value = _expressions.Read();
        EndStatement();
        return value;
    }

    private ImmutableArray<IStatement> ReadElse(Token opener)
    {
        EndStatement();
        var statements = ReadBlock();
        CloseBlock(opener);
        return statements;
    }

    private void CloseBlock(Token opener)
    {
        if (!_tokens.Current.IsName("end"))
        {
            var found = TokenReader.Describe(_tokens.Current);
            throw new SyntaxFault(
                opener.Offset,
                $"'{opener.Text}' is not closed: expected 'end', found {found}",
                bodyRead: true
            );
        }

        _tokens.Next();
        EndStatement();
    }

    private T Ended<T>(T statement)
        where T : IStatement
    {
        EndStatement();
        return statement;
    }

    private void EndStatement()
    {
        if (!IsStatementEnd(_tokens.Current))
        {
            var found = TokenReader.Describe(_tokens.Current);
            throw new SyntaxFault(
                _tokens.Current.Offset,
                $"expected the end of the statement, found {found}"
            );
        }
    }

    private static bool IsStatementEnd(Token token) =>
        token.Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.Exit or TokenKind.End;
}
