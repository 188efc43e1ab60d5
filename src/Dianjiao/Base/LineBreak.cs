namespace Dianjiao.Base;

/// <summary>How a line of the received file ends; the file is rebuilt with the same.</summary>
public enum LineBreak
{
    /// <summary>The end of the file.</summary>
    None,
    LineFeed,
    CarriageReturn,
    CarriageReturnLineFeed,
}
