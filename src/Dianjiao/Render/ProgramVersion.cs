namespace Dianjiao.Render;

/// <summary>The version of this program, which the edition states as what it was made with.</summary>
internal static class ProgramVersion
{
    /// <summary>Major, minor and patch: 1.2.0.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetName().Version?.ToString(3) ?? "";
}
