namespace Dianjiao.Model;

/// <summary>A character or mark of a segment's text; received and emended ones stand side by side.</summary>
/// <param name="At">The number of received characters of the segment that stand before it.</param>
public readonly record struct Token(int CodePoint, TokenOrigin Origin, bool IsMark, int At)
{
    /// <summary>True if the edition reads the token.</summary>
    public bool IsRead => Origin != TokenOrigin.Received;

    /// <summary>True if the token stands in the received text.</summary>
    public bool IsReceived => Origin != TokenOrigin.Emended;
}
