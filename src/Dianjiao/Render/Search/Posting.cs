using System.Buffers.Text;
using System.Diagnostics;

namespace Dianjiao.Render.Search;

/// <summary>
/// The numbers of the segments in which a key occurs, ascending. Each is stored as the difference from the one before,
/// seven bits a byte, lowest first; the eighth bit is set where more bytes follow.
/// </summary>
internal struct Posting
{
    private byte[]? bytes;
    private int length;
    private int next;

    /// <summary>Adds a segment; does nothing if it is the last one added.</summary>
    public void Add(int segment)
    {
        Debug.Assert(segment + 1 >= next, "segments are added in their order");
        if (segment + 1 == next)
        {
            return;
        }

        var difference = (uint)(segment - next);
        next = segment + 1;
        bytes ??= new byte[4];
        while (difference >= 0x80)
        {
            Append((byte)(difference | 0x80));
            difference >>= 7;
        }

        Append((byte)difference);
    }

    /// <summary>
    /// Writes the numbers in base64, and returns the number of bytes written. There is no padding: the character that
    /// follows in a shard is no letter of base64.
    /// </summary>
    public readonly int WriteBase64(Span<byte> target)
    {
        Base64.EncodeToUtf8(bytes.AsSpan(0, length), target, out _, out var written);
        while (written > 0 && target[written - 1] == (byte)'=')
        {
            written--;
        }

        return written;
    }

    /// <summary>The room that <see cref="WriteBase64"/> needs, in bytes.</summary>
    public readonly int Base64Length => Base64.GetMaxEncodedToUtf8Length(length);

    private void Append(byte value)
    {
        if (length == bytes!.Length)
        {
            Array.Resize(ref bytes, length * 2);
        }

        bytes[length++] = value;
    }
}
