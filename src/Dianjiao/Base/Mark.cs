namespace Dianjiao.Base;

/// <summary>An inherited punctuation mark.</summary>
/// <param name="At">The number of characters of the text that stand before the mark.</param>
/// <param name="Offset">The place of the mark in the received file, in code points.</param>
public readonly record struct Mark(int At, int CodePoint, int Offset);
