namespace Dianjiao.Templating.Syntax;

/// <summary>A choice, <c>condition ? then : otherwise</c>.</summary>
internal sealed record ConditionalExpression(
    int Offset,
    IExpression Condition,
    IExpression Then,
    IExpression Otherwise
) : IExpression;
