namespace Dianjiao.Templating.Syntax;

/// <summary>Leaves the loop.</summary>
internal sealed record BreakStatement(int Offset) : IStatement;
