namespace Dianjiao.Base;

/// <summary>A mark of the edition's reading.</summary>
/// <param name="Offset">Its place in the received file, or the place where it was put in.</param>
/// <param name="IsReceived">False for one that the edition puts in; it may be a partner, and is not reported itself.</param>
public readonly record struct ReadMark(int CodePoint, int Offset, bool IsReceived);
