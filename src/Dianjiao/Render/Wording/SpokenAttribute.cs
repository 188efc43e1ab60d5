namespace Dianjiao.Render.Wording;

/// <summary>Marks the member that is the tag of the language itself, which its file has for a name.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class SpokenAttribute : Attribute;
