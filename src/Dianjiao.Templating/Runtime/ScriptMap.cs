namespace Dianjiao.Templating.Runtime;

/// <summary>An object made in a template; its members keep the order in which they were added.</summary>
internal sealed class ScriptMap
{
    private readonly List<string> _keys = [];
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Keys => _keys;

    public bool TryGet(string key, out object? value) => _values.TryGetValue(key, out value);

    public void Set(string key, object? value)
    {
        if (!_values.ContainsKey(key))
        {
            _keys.Add(key);
        }

        _values[key] = value;
    }
}
