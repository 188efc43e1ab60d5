using System.Buffers.Text;
using System.Diagnostics;

namespace Dianjiao.Render.Search;

/// <summary>
/// The segments in which a key occurs, ascending: the difference from the one before, seven bits a byte, lowest first,
/// the eighth bit set where more follow.
/// </summary>
internal struct Posting
{
    private byte[]? bytes;
    private int length;
    private int next;

    /// <summary>Adds a segment, or nothing if it is the last one added.</summary>
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

    /// <summary>Without padding: what follows in a shard is no letter of base64.</summary>
    public readonly int WriteBase64(Span<byte> target)
    {
        Base64.EncodeToUtf8(bytes.AsSpan(0, length), target, out _, out var written);
        while (written > 0 && target[written - 1] == (byte)'=')
        {
            written--;
        }

        return written;
    }

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
