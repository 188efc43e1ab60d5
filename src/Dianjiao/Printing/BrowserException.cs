namespace Dianjiao.Printing;

/// <summary>Thrown when the browser fails; the message is for the person at the terminal.</summary>
public sealed class BrowserException : Exception
{
    public BrowserException(string message)
        : base(message) { }

    public BrowserException(string message, Exception inner)
        : base(message, inner) { }

    /// <summary>True when there is no room left in the temporary folder.</summary>
    public bool IsForWantOfRoom { get; init; }

    /// <summary>True when the page's own script reported a failure; the browser itself is all right.</summary>
    public bool IsOfPage { get; init; }
}
