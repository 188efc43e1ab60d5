using System.Reflection;

namespace Dianjiao.Cli;

/// <summary>
/// The repository at GitHub from which the program was built, by a workflow there or from a clone: there, and nowhere
/// else, an edition's own workflow can get it again.
/// </summary>
/// <param name="Repository">As GitHub has it: owner, slash, name.</param>
/// <param name="Version">A commit of it; its main branch, where the program was built from a clone.</param>
public sealed record ToolOrigin(string Repository, string Version)
{
    private const string RepositoryLine = "  DIANJIAO_REPOSITORY: \"\" ";
    private const string VersionLine = "  DIANJIAO_VERSION: main ";

    /// <summary>Null when the program was built elsewhere.</summary>
    public static ToolOrigin? Own { get; } =
        Metadata("SourceRepository") is { } repository && Metadata("SourceVersion") is { } version
            ? new ToolOrigin(repository, version)
            : null;

    /// <summary>Writes the two lines that an editor would else have to fill in by hand.</summary>
    public string Fill(string workflow) =>
        workflow
            .Replace(
                RepositoryLine,
                $"  DIANJIAO_REPOSITORY: \"{Repository}\" ",
                StringComparison.Ordinal
            )
            .Replace(VersionLine, $"  DIANJIAO_VERSION: \"{Version}\" ", StringComparison.Ordinal);

    private static string? Metadata(string key) =>
        typeof(ToolOrigin)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(a => a.Key == key)
            ?.Value;
}
