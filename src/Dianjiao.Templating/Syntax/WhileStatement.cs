using System.Collections.Immutable;

namespace Dianjiao.Templating.Syntax;

/// <summary>A loop that runs as long as its condition holds.</summary>
internal sealed record WhileStatement(
    int Offset,
    IExpression Condition,
    ImmutableArray<IStatement> Body
) : IStatement;
