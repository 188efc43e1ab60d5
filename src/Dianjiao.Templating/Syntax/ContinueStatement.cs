namespace Dianjiao.Templating.Syntax;

/// <summary>Goes on with the next step of the loop.</summary>
internal sealed record ContinueStatement(int Offset) : IStatement;
