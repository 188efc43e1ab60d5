namespace Dianjiao.Templating.Syntax;

/// <summary>An expression in parentheses, kept because parentheses settle what is otherwise refused as ambiguous.</summary>
internal sealed record NestedExpression(int Offset, IExpression Inner) : IExpression;
