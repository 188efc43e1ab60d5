namespace Dianjiao.Render.Wording;

/// <summary>
/// Names the values that are filled into a word, in the order in which the program gives them: <c>{when}</c> in the
/// file of a language is <c>{0}</c> for the program and its scripts.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class FilledAttribute(params string[] places) : Attribute
{
    /// <summary>The names of the values, in order.</summary>
    public IReadOnlyList<string> Places { get; } = places;
}
