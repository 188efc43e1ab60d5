namespace Dianjiao.Render.Templates;

/// <summary>
/// JSON that may stand in a <c>script</c> element as it is: whoever makes it has written every <c>&lt;</c> as
/// <c>\u003C</c>. Anywhere else it is a string like any other.
/// </summary>
public sealed record ScriptData(string Json)
{
    public static ScriptData None { get; } = new("");

    public override string ToString() => Json;
}
