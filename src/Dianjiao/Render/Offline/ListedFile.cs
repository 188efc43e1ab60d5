namespace Dianjiao.Render.Offline;

/// <summary>A rendered file of the site.</summary>
/// <param name="Hash">
/// The first half of its SHA-256 (16 bytes) in hexadecimal: enough to tell releases apart, and a browser can check it.
/// </param>
/// <param name="Length">The length in bytes.</param>
public sealed record ListedFile(string Path, string Hash, int Length);
