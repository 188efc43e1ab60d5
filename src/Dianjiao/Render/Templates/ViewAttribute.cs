namespace Dianjiao.Render.Templates;

/// <summary>
/// Marks a partial record as a view: templates can name its public properties. Each is a text, a number, a truth value,
/// markup, data for scripts, a view, or a list of these.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ViewAttribute : Attribute;
