using System.Collections.Immutable;

namespace Dianjiao.Templating.Syntax;

/// <summary>A loop over a list. Offset, limit and reversed may be absent; the otherwise is run if there is nothing to loop over.</summary>
internal sealed record ForStatement(
    int Offset,
    IExpression Variable,
    IExpression Source,
    IExpression? Skip,
    IExpression? Limit,
    bool Reversed,
    ImmutableArray<IStatement> Body,
    ImmutableArray<IStatement> Otherwise
) : IStatement;
