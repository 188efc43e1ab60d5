using System.Buffers.Binary;
using System.IO.Compression;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// Reads the names of the tables in a packed font (W3C, WOFF File Format 1.0 and 2.0), and unpacks all of it once to
/// check it.
/// </summary>
internal static class WoffDirectory
{
    private const int HeaderLength = 44;
    private const int EntryLength = 20;
    private const int HeaderLength2 = 48;

    // The tags of the tables that have a number in WOFF 2.0, four characters each, in its order.
    private const string KnownTags =
        "cmapheadhheahmtxmaxpnameOS/2postcvt fpgmglyflocaprepCFF VORGEBDTEBLCgasphdmxkernLTSHPCLTVDMXvheavmtxBASEGDEFGPOSGSUBEBSCJSTFMATHCBDTCBLCCOLRCPALSVG sbixacntavarbdatblocbslncvarfdscfeatfmtxfvargvarhstyjustlcarmortmorxopbdproptrakZapfSilfGlatGlocFeatSill";

    // No font unpacks to more bytes, but a small file could be made that does.
    private const long Longest = 512L * FileBounds.Megabyte;

    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static HashSet<uint> Tables(byte[] content)
    {
        var isSecond = content[3] == (byte)'2';
        if (content.Length < HeaderLength2)
        {
            throw new InvalidDataException("the font ends too early");
        }

        if (BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(8)) != content.Length)
        {
            throw new InvalidDataException("its length is not the one it states");
        }

        try
        {
            return isSecond ? Second(content) : First(content);
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            throw new InvalidDataException("the font ends too early", e);
        }
    }

    private static HashSet<uint> First(byte[] content)
    {
        var tables = new HashSet<uint>();
        var count = BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(12));
        for (var i = 0; i < count; i++)
        {
            var entry = content.AsSpan(HeaderLength + (i * EntryLength), EntryLength);
            var offset = BinaryPrimitives.ReadUInt32BigEndian(entry[4..]);
            var packed = BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            var length = BinaryPrimitives.ReadUInt32BigEndian(entry[12..]);
            using var part = new MemoryStream(content, checked((int)offset), checked((int)packed));
            using Stream table =
                packed < length ? new ZLibStream(part, CompressionMode.Decompress) : part;
            Unpack(table, length);
            tables.Add(BinaryPrimitives.ReadUInt32BigEndian(entry));
        }

        return tables;
    }

    private static HashSet<uint> Second(byte[] content)
    {
        var tables = new HashSet<uint>();
        var count = BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(12));
        var at = HeaderLength2;
        var total = 0L;
        for (var i = 0; i < count; i++)
        {
            var flags = content[at++];
            var known = flags & 0x3F;
            uint tag;
            if (known == 0x3F)
            {
                tag = BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(at, 4));
                at += 4;
            }
            else
            {
                tag = Sfnt.Tag(KnownTags.Substring(known * 4, 4));
            }

            var length = Number(content, ref at);
            // glyf and loca are transformed unless their version is 3, any other table only if its version is not 0.
            var isGlyphs = tag == Sfnt.Tag("glyf") || tag == Sfnt.Tag("loca");
            total += (flags >> 6 == (isGlyphs ? 3 : 0)) ? length : Number(content, ref at);
            tables.Add(tag);
        }

        if (BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(4)) == Sfnt.Tag("ttcf"))
        {
            SkipFaces(content, ref at);
        }

        var packed = BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(20));
        using var part = new MemoryStream(content, at, checked((int)packed));
        using var data = new BrotliStream(part, CompressionMode.Decompress);
        Unpack(data, total);
        return tables;
    }

    /// <summary>Skips the part of a collection that says which face has which tables.</summary>
    private static void SkipFaces(byte[] content, ref int at)
    {
        at += 4;
        var faces = Short(content, ref at);
        for (var face = 0; face < faces; face++)
        {
            var tables = Short(content, ref at);
            at += 4;
            for (var i = 0; i < tables; i++)
            {
                _ = Short(content, ref at);
            }
        }
    }

    private static void Unpack(Stream packed, long length)
    {
        if (length > Longest)
        {
            throw new InvalidDataException("it would unpack to more than any font has");
        }

        var buffer = new byte[64 * 1024];
        var read = 0L;
        try
        {
            for (int step; (step = packed.Read(buffer)) > 0 && read <= length; )
            {
                read += step;
            }
        }
        catch (InvalidOperationException e)
        {
            throw new InvalidDataException("it cannot be unpacked", e);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException("it cannot be unpacked", e);
        }

        if (read != length)
        {
            throw new InvalidDataException("it does not unpack to what it states");
        }
    }

    /// <summary>Reads a UIntBase128 of WOFF 2.0.</summary>
    private static uint Number(byte[] content, ref int at)
    {
        var number = 0U;
        for (var i = 0; i < 5; i++)
        {
            var part = content[at++];
            number = (number << 7) | (part & 0x7FU);
            if (part < 0x80)
            {
                return number;
            }
        }

        throw new InvalidDataException("a length in it has no end");
    }

    /// <summary>Reads a 255UInt16 of WOFF 2.0.</summary>
    private static int Short(byte[] content, ref int at)
    {
        int code = content[at++];
        switch (code)
        {
            case 253:
                at += 2;
                return (content[at - 2] << 8) | content[at - 1];
            case 254:
                return content[at++] + 506;
            case 255:
                return content[at++] + 253;
            default:
                return code;
        }
    }
}
