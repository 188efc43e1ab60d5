namespace Dianjiao.Templating.Runtime;

/// <summary>Where execution goes on after a statement.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}
