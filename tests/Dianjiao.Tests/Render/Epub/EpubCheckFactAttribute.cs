namespace Dianjiao.Tests.Render.Epub;

/// <summary>A test that needs EPUBCheck, which <c>./build.sh --target=Test</c> sets up, and is skipped where it cannot be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EpubCheckFactAttribute : FactAttribute
{
    public EpubCheckFactAttribute() =>
        Skip =
            !EpubCheck.HasJava ? "There is no Java on this machine."
            : !File.Exists(EpubCheck.Program) ? "EPUBCheck is not on this machine."
            : null;
}
