using System.Collections.Immutable;

namespace Dianjiao.Templating.Syntax;

/// <summary>A condition; an <c>else if</c> is an if within the otherwise.</summary>
internal sealed record IfStatement(
    int Offset,
    IExpression Condition,
    ImmutableArray<IStatement> Then,
    ImmutableArray<IStatement> Otherwise
) : IStatement;
