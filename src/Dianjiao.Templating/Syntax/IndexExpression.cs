namespace Dianjiao.Templating.Syntax;

/// <summary>An element of an array or dictionary, <c>target[index]</c>.</summary>
internal sealed record IndexExpression(int Offset, IExpression Target, IExpression Index)
    : IExpression;
