namespace Dianjiao.Templating.Syntax;

/// <summary>One positional argument, <c>$0</c>, <c>$1</c> and so on.</summary>
internal sealed record ArgumentExpression(int Offset, int Index) : IExpression;
