namespace Dianjiao.Templating.Compiling;

/// <summary>The places that the variables of one template or function take in its frame.</summary>
internal sealed class FrameLayout
{
    private readonly Dictionary<string, int> _locals = new(StringComparer.Ordinal);

    /// <summary>How many places there are, once the whole template has been compiled.</summary>
    public int Count { get; private set; }

    public IReadOnlyDictionary<string, int> Locals => _locals;

    public int Allocate() => Count++;

    /// <summary>The place of a local variable, <c>$name</c>.</summary>
    public int Local(string name)
    {
        if (!_locals.TryGetValue(name, out var slot))
        {
            slot = Allocate();
            _locals.Add(name, slot);
        }

        return slot;
    }
}
