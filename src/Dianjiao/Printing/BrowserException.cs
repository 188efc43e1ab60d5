namespace Dianjiao.Printing;

/// <summary>The browser did not do what was asked; the message is for the person at the terminal.</summary>
public sealed class BrowserException : Exception
{
    public BrowserException(string message)
        : base(message) { }

    public BrowserException(string message, Exception inner)
        : base(message, inner) { }

    /// <summary>There is no room left in the temporary folder.</summary>
    public bool IsForWantOfRoom { get; init; }

    /// <summary>The page's own script refused; the browser is well.</summary>
    public bool IsOfPage { get; init; }
}
