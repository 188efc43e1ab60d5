namespace Dianjiao;

/// <summary>How sure the editor is of a decision or an identification.</summary>
public enum Certainty
{
    Certain,
    Probable,
    Possible,
    Unknown,
}
