namespace Dianjiao.Templating.Syntax;

/// <summary>Leaves the function or template; the value is null if none is written.</summary>
internal sealed record ReturnStatement(int Offset, IExpression? Value) : IStatement;
