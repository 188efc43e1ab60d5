namespace Dianjiao.Templating.Syntax;

/// <summary>An expression whose value is written. The indent is the white space before its code block, which every further line of the value receives; empty if there is none.</summary>
internal sealed record OutputStatement(int Offset, IExpression Value, string Indent) : IStatement;
