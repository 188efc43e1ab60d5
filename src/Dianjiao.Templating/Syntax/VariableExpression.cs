namespace Dianjiao.Templating.Syntax;

/// <summary>A global variable, a loop variable, a parameter or a built-in object, by name.</summary>
internal sealed record VariableExpression(int Offset, string Name) : IExpression;
