namespace Dianjiao.Templating.Syntax;

/// <summary>An argument of a call; the name is null if it is given by position.</summary>
internal sealed record CallArgument(int Offset, string? Name, IExpression Value);
