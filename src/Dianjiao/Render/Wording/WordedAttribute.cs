namespace Dianjiao.Render.Wording;

/// <summary>
/// Marks a partial record as a group of a language's words. Its members are the words that the file of a language must
/// hold, by keys that are their names. A member is a text, a <see cref="Plural"/>, a truth value or another such group.
/// </summary>
/// <param name="group">The key of the group in the file.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WordedAttribute(string group) : Attribute
{
    public string Group { get; } = group;
}
