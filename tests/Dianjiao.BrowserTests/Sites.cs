using Dianjiao.Layers;
using Dianjiao.Model;

namespace Dianjiao.BrowserTests;

/// <summary>The sites that tests share: each is written when the first test asks for it.</summary>
internal static class Sites
{
    private static readonly Lazy<Edition> Read = new(ReadEdition);
    private static readonly Lazy<string> OrdinarySite = new(() =>
        Site.Build("ordinary", Repository.Specimen)
    );
    private static readonly Lazy<string> StressSite = new(() =>
        Site.Write("stress", SampleEdition.Of(Edition, notesEach: 3, noteLength: 240, "en"))
    );
    private static readonly Lazy<string> PlainSite = new(() =>
        Site.Write("plain", SampleEdition.Of(Edition, notesEach: 1, noteLength: 60))
    );
    private static readonly Lazy<string> ManyLanguagesSite = new(() =>
        Site.Write(
            "languages",
            SampleEdition.Of(Edition, notesEach: 1, noteLength: 60, "en", "fr", "de", "it")
        )
    );
    private static readonly Lazy<string> HostedSite = new(() =>
    {
        var edition = SampleEdition.Of(Edition, notesEach: 1, noteLength: 60, "en");
        var settings = edition.Settings with
        {
            BaseUrl = "https://example.org/xia",
            Repository = "https://example.org/edition",
        };
        return Site.Write("hosted", edition with { Settings = settings });
    });

    /// <summary>The specimen.</summary>
    public static Edition Edition => Read.Value;

    /// <summary>The site of that edition as the tool writes it, with fonts and search.</summary>
    public static string Ordinary => OrdinarySite.Value;

    /// <summary>The same as a folder. Nothing in it may be changed.</summary>
    public static string OrdinaryFolder => new Uri(Ordinary).LocalPath;

    /// <summary>Long notes, some three on each passage.</summary>
    public static string Stress => StressSite.Value;

    /// <summary>No translation at all.</summary>
    public static string Plain => PlainSite.Value;

    /// <summary>Four translations.</summary>
    public static string ManyLanguages => ManyLanguagesSite.Value;

    /// <summary>An edition that has an address and a place for reports.</summary>
    public static string Hosted => HostedSite.Value;

    private static Edition ReadEdition()
    {
        var diagnostics = new DiagnosticBag();
        var layers = EditionReader.Read(Repository.Specimen, diagnostics);
        Assert.False(diagnostics.HasErrors);
        return EditionBuilder.Build(layers!, diagnostics);
    }
}
