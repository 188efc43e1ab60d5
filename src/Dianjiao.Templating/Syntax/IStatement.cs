namespace Dianjiao.Templating.Syntax;

/// <summary>What is executed. The offset is that of its first character in the template.</summary>
internal interface IStatement
{
    int Offset { get; }
}
