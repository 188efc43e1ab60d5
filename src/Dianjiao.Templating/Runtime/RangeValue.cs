using System.Collections;

namespace Dianjiao.Templating.Runtime;

/// <summary>The integers from the first on, upwards.</summary>
internal sealed class RangeValue(int first, int count) : IReadOnlyList<object?>
{
    public int Count => count;

    public object? this[int index] =>
        index >= 0 && index < count
            ? first + index
            : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return first + i;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
