using System.Collections.Immutable;

namespace Dianjiao.Templating.Syntax;

/// <summary>Output caught in a variable.</summary>
internal sealed record CaptureStatement(
    int Offset,
    IExpression Target,
    ImmutableArray<IStatement> Body
) : IStatement;
