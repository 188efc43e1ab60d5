using System.Collections.Immutable;

namespace Dianjiao.Templating.Syntax;

/// <summary>A function of the template. The parameters are null for a simple function, which reads its arguments as <c>$0</c>.</summary>
internal sealed record FunctionStatement(
    int Offset,
    string Name,
    ImmutableArray<FunctionParameter>? Parameters,
    ImmutableArray<IStatement> Body
) : IStatement;
