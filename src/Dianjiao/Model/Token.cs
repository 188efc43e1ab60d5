namespace Dianjiao.Model;

/// <summary>A character or mark of a segment's text, received and emended side by side.</summary>
/// <param name="At">How many characters of the segment's received text stand before it.</param>
public readonly record struct Token(int CodePoint, TokenOrigin Origin, bool IsMark, int At)
{
    public bool IsRead => Origin != TokenOrigin.Received;

    public bool IsReceived => Origin != TokenOrigin.Emended;
}
