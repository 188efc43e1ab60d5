namespace Dianjiao.Templating.Runtime;

/// <summary>Reads a dictionary with values of one type.</summary>
internal sealed class DictionaryReader<T> : IDictionaryReader
{
    public IEnumerable<string> Keys(object dictionary) =>
        ((IReadOnlyDictionary<string, T>)dictionary).Keys;

    public object? Get(object dictionary, string key) =>
        ((IReadOnlyDictionary<string, T>)dictionary)[key];

    public bool TryGet(object dictionary, string key, out object? value)
    {
        var found = ((IReadOnlyDictionary<string, T>)dictionary).TryGetValue(key, out var typed);
        value = typed;
        return found;
    }
}
