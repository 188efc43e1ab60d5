namespace Dianjiao.Layers;

/// <summary>The reasons why the received reading may be wrong.</summary>
public enum EmendationKind
{
    /// <summary>A program exchanged simplified and traditional characters.</summary>
    Conversion,

    /// <summary>A copyist or a scanner made a slip.</summary>
    Copyist,

    /// <summary>避諱: a character was avoided because it was a ruler's name.</summary>
    Taboo,

    Punctuation,
    Structure,

    /// <summary>The editor's conjecture, which no witness has.</summary>
    Conjecture,
}
