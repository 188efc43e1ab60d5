using System.Collections;

namespace Dianjiao.Templating.Runtime;

/// <summary>Lists of all kinds, read alike. Strings are no lists.</summary>
internal static class Sequences
{
    public static bool IsList(object? value) => value is IEnumerable and not string;

    /// <summary>The items with their number; null has none, and what is no list is a fault.</summary>
    public static IReadOnlyList<object?> Items(object? value)
    {
        switch (value)
        {
            case null:
                return [];
            // Holds for every list of a reference type, since the interface is covariant.
            case IReadOnlyList<object?> list:
                return list;
            case ScriptMap map:
                return
                [
                    .. map.Keys.Select(key =>
                        Pair(key, map.TryGet(key, out var member) ? member : null)
                    ),
                ];
            case string:
                throw new FunctionFault("a string is no list");
            case IEnumerable when ViewMembers.Dictionary(value) is { } dictionary:
                return
                [
                    .. dictionary.Keys(value).Select(key => Pair(key, dictionary.Get(value, key))),
                ];
            case IEnumerable items:
                return [.. items.Cast<object?>()];
            default:
                throw new FunctionFault($"{Values.Kind(value)} is no list");
        }
    }

    /// <summary>The number of items if the value is a list, otherwise null.</summary>
    public static int? Count(object? value) =>
        value switch
        {
            string => null,
            ICollection list => list.Count,
            IReadOnlyCollection<object?> list => list.Count,
            IEnumerable => Items(value).Count,
            _ => null,
        };

    private static ScriptMap Pair(string key, object? value)
    {
        var pair = new ScriptMap();
        pair.Set("key", key);
        pair.Set("value", value);
        return pair;
    }
}
