namespace Dianjiao.Templating.Syntax;

/// <summary>Text outside the code, written as it stands.</summary>
internal sealed record TextStatement(int Offset, string Text) : IStatement;
