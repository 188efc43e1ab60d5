using System.Collections.Immutable;

namespace Dianjiao.Templating.Syntax;

/// <summary>An array written in the template.</summary>
internal sealed record ArrayExpression(int Offset, ImmutableArray<IExpression> Items) : IExpression;
