namespace Dianjiao;

/// <summary>The editor's certainty about a decision or an identification.</summary>
public enum Certainty
{
    Certain,
    Probable,
    Possible,
    Unknown,
}
