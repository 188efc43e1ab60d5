namespace Dianjiao.Templating.Runtime;

/// <summary>Stands in a variable that has no value yet, which is not the same as null.</summary>
internal static class Unset
{
    public static readonly object Value = new();

    /// <summary>Plainly, since the vectors of the framework's own way are compiled at run time.</summary>
    public static void Fill(object?[] places)
    {
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = Value;
        }
    }
}
