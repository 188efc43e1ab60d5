namespace Dianjiao.Templating.Runtime;

/// <summary>What the <c>for</c> and <c>while</c> variables show. The length of a <c>while</c> is not known: -1.</summary>
internal sealed class LoopState(int length)
{
    public int Length { get; } = length;

    public int Index { get; set; }

    public bool Changed { get; set; } = true;
}
