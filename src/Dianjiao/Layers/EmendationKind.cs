namespace Dianjiao.Layers;

/// <summary>Why the received reading is thought to be wrong.</summary>
public enum EmendationKind
{
    /// <summary>Simplified and traditional characters were exchanged by a program.</summary>
    Conversion,

    /// <summary>A copyist's or a scanner's slip.</summary>
    Copyist,

    /// <summary>避諱: a character avoided because it was a ruler's name.</summary>
    Taboo,

    Punctuation,
    Structure,

    /// <summary>No witness has the reading.</summary>
    Conjecture,
}
