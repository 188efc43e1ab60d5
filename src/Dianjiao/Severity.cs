namespace Dianjiao;

/// <summary>
/// The severity of a diagnostic: an error stops the build, a warning is damage in the text, an info has been
/// acknowledged.
/// </summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}
