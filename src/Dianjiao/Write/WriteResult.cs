namespace Dianjiao.Write;

/// <summary>The changes that a build made to the site.</summary>
/// <param name="Written">The number of files that are new or have a new content.</param>
/// <param name="Bytes">The size of the files written, in bytes.</param>
/// <param name="Unchanged">
/// The number of files that the last build wrote with the same content; they keep their times.
/// </param>
public sealed record WriteResult(int Written, long Bytes, int Unchanged);
