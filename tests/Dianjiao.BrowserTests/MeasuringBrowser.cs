namespace Dianjiao.BrowserTests;

/// <summary>The tests that take a page's measure again and again have a browser of their own, beside the other tests.</summary>
[CollectionDefinition(Name)]
public sealed class MeasuringBrowser : ICollectionFixture<Browser>
{
    public const string Name = "measuring browser";
}
