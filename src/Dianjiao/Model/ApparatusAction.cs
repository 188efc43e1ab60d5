namespace Dianjiao.Model;

/// <summary>The kinds of apparatus entries, by what they do to the text.</summary>
public enum ApparatusAction
{
    Split,
    Join,
    Close,
    Classify,
    Emend,
    Punctuate,
    Variant,
    Accept,
}
