namespace Dianjiao.Model.Anchoring;

/// <summary>How the source quoted in a guard compares with the edition's.</summary>
public enum GuardState
{
    Same,
    MarksDiffer,
    CharactersDiffer,
}
