using System.Collections.Immutable;

namespace Dianjiao.Templating.Syntax;

/// <summary>One <c>when</c> with the values that choose it.</summary>
internal sealed record WhenBranch(
    int Offset,
    ImmutableArray<IExpression> Matches,
    ImmutableArray<IStatement> Body
);
