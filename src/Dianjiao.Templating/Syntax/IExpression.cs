namespace Dianjiao.Templating.Syntax;

/// <summary>What yields a value. The offset is that of its first character in the template.</summary>
internal interface IExpression
{
    int Offset { get; }
}
