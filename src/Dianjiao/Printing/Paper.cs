namespace Dianjiao.Printing;

/// <summary>A size of paper for which the style sheet knows a page.</summary>
public enum Paper
{
    /// <summary>ISO B5, 176 × 250 mm: a book.</summary>
    B5,

    /// <summary>210 × 297 mm.</summary>
    A4,
}
