namespace Dianjiao.Templating.Syntax;

/// <summary>Two operands and what joins them; the place of an error is the operator.</summary>
internal sealed record BinaryExpression(
    int Offset,
    string Operator,
    int OperatorOffset,
    IExpression Left,
    IExpression Right
) : IExpression;
