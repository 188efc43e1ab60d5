using System.Collections.Immutable;
using Dianjiao.Templating.Syntax;

namespace Dianjiao.Templating.Compiling;

/// <summary>A function that a template defines. It either writes or returns a value, never both.</summary>
internal sealed record Function(
    string Name,
    int Index,
    FunctionStatement Statement,
    ParsedTemplate Template,
    bool ReturnsValue
)
{
    public Body Body { get; } = new($"func {Name}", isTemplate: false);

    public ImmutableArray<FunctionParameter>? Parameters => Statement.Parameters;
}
