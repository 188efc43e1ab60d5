using System.Collections.Immutable;

namespace Dianjiao.Templating.Syntax;

/// <summary>A call with arguments, or with what a pipe hands on as the first of them.</summary>
internal sealed record CallExpression(
    int Offset,
    IExpression Target,
    ImmutableArray<CallArgument> Arguments,
    bool Piped
) : IExpression;
