namespace Dianjiao.Render.Templates;

/// <summary>
/// JSON for a <c>script</c> element, where its <c>&lt;</c> and <c>&amp;</c> are written as escapes. Anywhere else it is
/// an ordinary string.
/// </summary>
public sealed record ScriptData(string Json)
{
    public static ScriptData None { get; } = new("");

    public override string ToString() => Json;
}
