namespace Dianjiao.Base;

/// <summary>A punctuation mark of the text as the edition reads it.</summary>
/// <param name="Offset">
/// The place of the mark in the received file, in code points; for an added mark, the place where it is added.
/// </param>
/// <param name="IsReceived">
/// False for a mark that the edition adds: it may close or open a pair, but nothing is reported about it.
/// </param>
public readonly record struct ReadMark(int CodePoint, int Offset, bool IsReceived);
