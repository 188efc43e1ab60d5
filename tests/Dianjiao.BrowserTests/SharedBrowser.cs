namespace Dianjiao.BrowserTests;

/// <summary>All tests share one browser.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}
