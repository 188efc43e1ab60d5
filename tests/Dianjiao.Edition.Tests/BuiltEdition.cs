using Dianjiao.Tests;

namespace Dianjiao.EditionTests;

/// <summary>The site of the edition in <c>seeds/</c>, built once as readers get it.</summary>
public sealed class BuiltEdition : IDisposable
{
    public BuiltEdition()
    {
        Folder = Directory.CreateTempSubdirectory("dianjiao-edition-").FullName;
        Built = Pipeline.Build(Repository.Root, Site, Repository.Path("templates"));
    }

    public PipelineResult Built { get; }

    public string Site => Path.Combine(Folder, "site");

    /// <summary>For a page that is opened from disk.</summary>
    public string Address => new Uri(Site + "/").AbsoluteUri;

    private string Folder { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
