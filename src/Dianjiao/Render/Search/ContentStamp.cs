using System.Globalization;

namespace Dianjiao.Render.Search;

/// <summary>
/// Marks the content of a file in its address, so that a browser never puts an old shard beside a new manifest. FNV-1a:
/// it need only tell versions apart.
/// </summary>
internal static class ContentStamp
{
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
