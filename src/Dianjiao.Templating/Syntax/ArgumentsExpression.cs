namespace Dianjiao.Templating.Syntax;

/// <summary>The list of arguments, <c>$</c>.</summary>
internal sealed record ArgumentsExpression(int Offset) : IExpression;
