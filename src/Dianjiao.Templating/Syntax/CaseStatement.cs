using System.Collections.Immutable;

namespace Dianjiao.Templating.Syntax;

/// <summary>A choice among values.</summary>
internal sealed record CaseStatement(
    int Offset,
    IExpression Value,
    ImmutableArray<WhenBranch> Branches,
    ImmutableArray<IStatement> Otherwise
) : IStatement;
