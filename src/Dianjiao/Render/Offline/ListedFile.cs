namespace Dianjiao.Render.Offline;

/// <summary>A file of the site that has been rendered.</summary>
/// <param name="Hash">The first half of its SHA-256 in hexadecimal: enough to tell releases apart, and a browser can check it.</param>
/// <param name="Length">In bytes.</param>
public sealed record ListedFile(string Path, string Hash, int Length);
