namespace Dianjiao.Templating.Runtime;

/// <summary>Reads a dictionary with string keys whose type of values is known only while rendering.</summary>
internal interface IDictionaryReader
{
    IEnumerable<string> Keys(object dictionary);

    object? Get(object dictionary, string key);

    bool TryGet(object dictionary, string key, out object? value);
}
