namespace Dianjiao.Templating.Syntax;

/// <summary>A string, number, boolean or null written in the template.</summary>
internal sealed record LiteralExpression(int Offset, object? Value) : IExpression;
