namespace Dianjiao.Tests;

/// <summary>A test of what only Unix has.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() =>
        Skip = OperatingSystem.IsWindows() ? "Windows has no named pipes in folders." : null;
}
