namespace Dianjiao.Render.Written;

/// <summary>An address that a browser loads by itself.</summary>
/// <param name="Offset">Where it stands in the file, in UTF-16 units.</param>
/// <param name="By">What loads it: the element, or the style sheet.</param>
public sealed record WrittenLoad(int Offset, string Address, string By);
