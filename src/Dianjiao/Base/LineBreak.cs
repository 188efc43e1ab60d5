namespace Dianjiao.Base;

/// <summary>The line break at the end of a line of the received file; the file is rebuilt with the same.</summary>
public enum LineBreak
{
    /// <summary>No break: the line ends with the file.</summary>
    None,
    LineFeed,
    CarriageReturn,
    CarriageReturnLineFeed,
}
