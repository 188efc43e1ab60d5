namespace Dianjiao.Model.Anchoring;

/// <summary>The result of comparing the source quoted in a guard with the edition's.</summary>
public enum GuardState
{
    Same,
    MarksDiffer,
    CharactersDiffer,
}
