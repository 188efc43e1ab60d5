namespace Dianjiao.Model;

/// <summary>What an apparatus entry does to the text.</summary>
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
