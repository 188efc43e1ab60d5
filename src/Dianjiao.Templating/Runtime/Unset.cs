namespace Dianjiao.Templating.Runtime;

/// <summary>Stands in a variable that has no value yet, which is not the same as null.</summary>
internal static class Unset
{
    public static readonly object Value = new();
}
