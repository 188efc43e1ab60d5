using System.Collections.Immutable;

namespace Dianjiao.Templating.Syntax;

/// <summary>Statements in which the members of an object are variables.</summary>
internal sealed record WithStatement(
    int Offset,
    IExpression Target,
    ImmutableArray<IStatement> Body
) : IStatement;
