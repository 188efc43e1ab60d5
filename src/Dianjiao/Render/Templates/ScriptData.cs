namespace Dianjiao.Render.Templates;

/// <summary>
/// JSON for a <c>script</c> element, where its <c>&lt;</c> and <c>&amp;</c> are written as escapes. Anywhere else it is
/// an ordinary string.
/// </summary>
public sealed record ScriptData(string Json)
{
    /// <summary>Empty data, for a view that has none.</summary>
    public static ScriptData None { get; } = new("");

    public override string ToString() => Json;
}
