namespace Dianjiao.BrowserTests;

/// <summary>The tests that open pages share one browser; see <see cref="SecondBrowser"/>.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}
