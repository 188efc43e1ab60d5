namespace Dianjiao.Render.Wording;

/// <summary>Marks the member that is the tag of the language itself, which is the name of its file.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class SpokenAttribute : Attribute;
