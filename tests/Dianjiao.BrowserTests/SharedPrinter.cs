namespace Dianjiao.BrowserTests;

/// <summary>The tests of the printed edition share one browser, one page after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPrinter : ICollectionFixture<Printer>
{
    public const string Name = "printer";
}
