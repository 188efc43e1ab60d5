namespace Dianjiao.Render.Written;

/// <summary>An address that a browser loads by itself.</summary>
/// <param name="Offset">The index of the address in the file, in UTF-16 units.</param>
/// <param name="By">The element or style sheet that loads it, for the message.</param>
public sealed record WrittenLoad(int Offset, string Address, string By);
