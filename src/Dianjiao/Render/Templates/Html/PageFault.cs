namespace Dianjiao.Render.Templates.Html;

/// <summary>What a template would write must not be written. The library adds the place.</summary>
internal sealed class PageFault(string message, string remedy) : Exception(message)
{
    public string Remedy { get; } = remedy;

    /// <summary>From the beginning of the template's own words that are at fault, in UTF-16 units.</summary>
    public int Offset { get; set; }

    /// <summary>Whether the template would write on and on.</summary>
    public bool IsBound { get; init; }
}
