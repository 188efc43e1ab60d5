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
        else if (File.Exists(Path.Combine(Path.GetDirectoryName(Program)!, "Dianjiao.Cli.dll")))
        {
            Skip = "the tool is no native program here: the machine has no C linker";
        }
    }

    public static string Program { get; } =
        Repository.Path(
            "artifacts",
            "dianjiao",
            OperatingSystem.IsWindows() ? "dianjiao.exe" : "dianjiao"
        );
}
