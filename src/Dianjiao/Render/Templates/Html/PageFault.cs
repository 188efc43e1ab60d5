namespace Dianjiao.Render.Templates.Html;

/// <summary>
/// Thrown when a template would write something that must not be written. The library adds the place.
/// </summary>
internal sealed class PageFault(string message, string remedy) : Exception(message)
{
    /// <summary>The advice to the editor.</summary>
    public string Remedy { get; } = remedy;

    /// <summary>
    /// The offset of the fault from the beginning of the template's own words in which it stands, in UTF-16 units.
    /// </summary>
    public int Offset { get; set; }

    /// <summary>True if the template reached a bound, as one that would never end.</summary>
    public bool IsBound { get; init; }
}
