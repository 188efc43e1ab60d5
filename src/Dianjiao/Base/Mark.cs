namespace Dianjiao.Base;

/// <summary>An inherited punctuation mark.</summary>
/// <param name="At">How many characters of the text stand before it.</param>
/// <param name="Offset">Its place in the received file, in code points.</param>
public readonly record struct Mark(int At, int CodePoint, int Offset);
