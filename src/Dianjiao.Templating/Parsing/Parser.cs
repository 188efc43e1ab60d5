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
    private readonly BlockParser _blocks;
    private readonly FunctionParser _functions;

    // The indentation of the code block that is being read.
    private string _indent = "";

    private Parser(SourceText source, List<TemplateError> errors, List<Token> tokens)
    {
        _source = source;
        _errors = errors;
        _tokens = new TokenReader(tokens);
        _expressions = new ExpressionParser(_tokens);
        _blocks = new BlockParser(_tokens, _expressions, ReadBlock);
        _functions = new FunctionParser(_tokens, _expressions, ReadBlock);
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
                fault.OpensBlock
                || (
                    first.Kind == TokenKind.Identifier
                    && Keywords.Openers.Contains(first.Text)
                    && !fault.BodyRead
                )
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
                return _blocks.ReadIf();
            case "for" when !_tokens.Following.Is("."):
                return _blocks.ReadFor();
            case "while" when !_tokens.Following.Is("."):
                return _blocks.ReadWhile();
            case "case":
                return _blocks.ReadCase();
            case "capture":
                return _blocks.ReadCapture();
            case "with":
                return _blocks.ReadWith();
            case "func":
                return _functions.ReadFunction();
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

    private ReturnStatement ReadReturn()
    {
        var token = _tokens.Next();
        var bare = _tokens.AtStatementEnd;
        return Ended(new ReturnStatement(token.Offset, bare ? null : _expressions.Read()));
    }

    private T Ended<T>(T statement)
        where T : IStatement
    {
        _tokens.EndStatement();
        return statement;
    }
}
