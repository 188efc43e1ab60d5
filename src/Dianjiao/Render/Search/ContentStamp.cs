using System.Globalization;

namespace Dianjiao.Render.Search;

/// <summary>
/// Makes the mark of a file's content for its address, so that a browser never uses an old shard with a new manifest.
/// The hash is FNV-1a, which is enough to tell versions apart.
/// </summary>
internal static class ContentStamp
{
    /// <summary>Returns the mark: eight hexadecimal digits.</summary>
    public static string Of(ReadOnlySpan<byte> content)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var value in content)
        {
            hash = (hash ^ value) * 0x100000001B3;
        }

        return (hash ^ (hash >> 32)).ToString("x16", CultureInfo.InvariantCulture)[8..];
    }
}
