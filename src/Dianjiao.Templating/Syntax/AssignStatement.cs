namespace Dianjiao.Templating.Syntax;

/// <summary>An assignment; the operator is <c>=</c> or the arithmetic of a compound one.</summary>
internal sealed record AssignStatement(
    int Offset,
    IExpression Target,
    string Operator,
    int OperatorOffset,
    IExpression Value
) : IStatement;
