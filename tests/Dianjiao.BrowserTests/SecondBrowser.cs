namespace Dianjiao.BrowserTests;

/// <summary>
/// Half of the tests have a browser of their own, so that two processors are at work. Which half a class is in matters to
/// nothing but that they take equally long.
/// </summary>
[CollectionDefinition(Name)]
public sealed class SecondBrowser : ICollectionFixture<Browser>
{
    public const string Name = "second browser";
}
