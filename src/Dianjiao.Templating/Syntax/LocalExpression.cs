namespace Dianjiao.Templating.Syntax;

/// <summary>A local variable, <c>$name</c>; the name is kept without the sign.</summary>
internal sealed record LocalExpression(int Offset, string Name) : IExpression;
