namespace Dianjiao.Templating.Syntax;

/// <summary>A value of the running loop: <c>for.index</c>, <c>while.first</c>.</summary>
internal sealed record LoopExpression(int Offset, string Keyword, string Member) : IExpression;
