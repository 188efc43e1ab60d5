namespace Dianjiao;

/// <summary>How much a diagnostic weighs: an error stops the build, a warning is damage in the text, an info is already acknowledged.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}
