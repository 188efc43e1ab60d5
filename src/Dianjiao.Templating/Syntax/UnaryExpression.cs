namespace Dianjiao.Templating.Syntax;

/// <summary>One of <c>! + -</c> before an operand.</summary>
internal sealed record UnaryExpression(int Offset, string Operator, IExpression Operand)
    : IExpression;
