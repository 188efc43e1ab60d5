namespace Dianjiao.Tests;

/// <summary>A test of permissions, which mean nothing to a privileged user.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute() =>
        Skip =
            OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess
                ? "A privileged user may read every file."
                : null;
}
