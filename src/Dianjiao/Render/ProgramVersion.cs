namespace Dianjiao.Render;

/// <summary>The version of this program; the edition names it as the version that made it.</summary>
internal static class ProgramVersion
{
    /// <summary>The major, minor and patch numbers: 1.2.0.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetName().Version?.ToString(3) ?? "";
}
