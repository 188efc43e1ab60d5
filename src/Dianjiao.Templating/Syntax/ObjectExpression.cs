using System.Collections.Immutable;

namespace Dianjiao.Templating.Syntax;

/// <summary>An object written in the template.</summary>
internal sealed record ObjectExpression(
    int Offset,
    ImmutableArray<KeyValuePair<string, IExpression>> Members
) : IExpression;
