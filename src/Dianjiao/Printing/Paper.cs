namespace Dianjiao.Printing;

/// <summary>The sizes of paper for which the style sheet has a page.</summary>
public enum Paper
{
    /// <summary>ISO B5, 176 × 250 mm, the size of a book.</summary>
    B5,

    /// <summary>ISO A4, 210 × 297 mm.</summary>
    A4,
}
