namespace Dianjiao.BrowserTests;

/// <summary>What a walk along all links of a site has found.</summary>
public sealed class CrawledSite
{
    public string[] Faults { get; set; } = [];

    public int Pages { get; set; }

    /// <summary>Style sheets, scripts, fonts, pictures, downloads.</summary>
    public int Files { get; set; }
}
