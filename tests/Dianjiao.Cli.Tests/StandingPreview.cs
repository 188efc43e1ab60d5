namespace Dianjiao.Cli.Tests;

/// <summary>One preview for all the tests of a class, that ask and change nothing.</summary>
public sealed class StandingPreview : IDisposable
{
    private readonly EditionFolder edition = new();

    public StandingPreview() => Live = new LivePreview(edition, Temporary);

    public string Temporary { get; } =
        Directory.CreateTempSubdirectory("dianjiao-serve-tests-").FullName;

    internal LivePreview Live { get; }

    public void Dispose()
    {
        Live.Dispose();
        edition.Dispose();
        Directory.Delete(Temporary, recursive: true);
    }
}
