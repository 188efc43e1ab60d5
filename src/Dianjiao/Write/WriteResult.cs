namespace Dianjiao.Write;

/// <summary>What a build did to the site.</summary>
/// <param name="Written">Files that are new or have another content than before.</param>
/// <param name="Bytes">Of the files written.</param>
/// <param name="Unchanged">Files that the last build wrote with the same content; they keep their times.</param>
public sealed record WriteResult(int Written, long Bytes, int Unchanged);
