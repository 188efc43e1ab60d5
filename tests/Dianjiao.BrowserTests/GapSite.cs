namespace Dianjiao.BrowserTests;

/// <summary>The site of an edition in which every layer has characters without a shape.</summary>
public sealed class GapSite : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("dianjiao-").FullName;

    public GapSite()
    {
        GapSeeds.Write(root);
        Address = Site.Build("gaps", root);
    }

    public string Address { get; }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
