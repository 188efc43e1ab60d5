namespace Dianjiao.Templating.Syntax;

/// <summary>A function as a value, <c>@string.upcase</c>.</summary>
internal sealed record AliasExpression(int Offset, IExpression Target) : IExpression;
