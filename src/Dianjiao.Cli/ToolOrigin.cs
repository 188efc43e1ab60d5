using System.Reflection;

namespace Dianjiao.Cli;

/// <summary>
/// The repository at GitHub from which the program was built, by a workflow there or from a clone. An edition's own
/// workflow can only get the program from there.
/// </summary>
/// <param name="Repository">The repository's name at GitHub: owner, slash, name.</param>
/// <param name="Version">A commit of the repository, or its main branch if the program was built from a clone.</param>
public sealed record ToolOrigin(string Repository, string Version)
{
    private const string RepositoryLine = "  DIANJIAO_REPOSITORY: \"\" ";
    private const string VersionLine = "  DIANJIAO_VERSION: main ";

    /// <summary>The origin of this program; null when it was built elsewhere.</summary>
    public static ToolOrigin? Own { get; } =
        Metadata("SourceRepository") is { } repository && Metadata("SourceVersion") is { } version
            ? new ToolOrigin(repository, version)
            : null;

    /// <summary>Fills in the two lines of a workflow that an editor would otherwise have to write.</summary>
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
