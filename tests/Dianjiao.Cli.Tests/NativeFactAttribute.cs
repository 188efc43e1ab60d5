namespace Dianjiao.Cli.Tests;

/// <summary>A test of the native program, which build.sh publishes where the machine has a C linker.</summary>
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        if (!File.Exists(Program))
        {
            Skip = "the tool is not published: ./build.sh --target=Tool";
        }
        else if (!IsNative && !HasLinker())
        {
            Skip = "the tool is no native program here: the machine has no C linker";
        }
    }

    /// <summary>Where there is a linker and this is false, publishing has failed, and the tests with it.</summary>
    public static bool IsNative =>
        !File.Exists(Path.Combine(Path.GetDirectoryName(Program)!, "Dianjiao.Cli.dll"));

    public static string Program { get; } =
        Repository.Path(
            "artifacts",
            "dianjiao",
            OperatingSystem.IsWindows() ? "dianjiao.exe" : "dianjiao"
        );

    private static bool HasLinker() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder =>
                File.Exists(Path.Combine(folder, "clang"))
                || File.Exists(Path.Combine(folder, "gcc"))
            );
}
