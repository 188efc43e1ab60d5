namespace Dianjiao.Render.Fonts;

/// <summary>
/// Checks that a font file is one, as far as a browser reads it before it refuses it without a message.
/// </summary>
public static class FontProof
{
    private static readonly string[] Kinds = [".woff2", ".woff", ".otf", ".ttf", ".ttc"];

    // The tables that OpenType requires of every font with which a browser shows letters.
    private static readonly string[] Required = ["cmap", "head", "hhea", "hmtx", "maxp"];

    // The outlines of TrueType and of both kinds of CFF; the subsetter can cut no others.
    private static readonly string[] Outlines = ["glyf", "CFF ", "CFF2"];

    /// <summary>Reports a file with the extension of a font that is not one; any other file passes.</summary>
    public static void Check(string path, byte[] content, DiagnosticBag diagnostics)
    {
        if (
            !Kinds.Any(k => path.EndsWith(k, StringComparison.OrdinalIgnoreCase))
            || Fault(content) is not { } fault
        )
        {
            return;
        }

        diagnostics.Add(
            Codes.NotAFont,
            path,
            $"this is not a font: {fault}",
            "get it again from where it came, and see that a browser opens it"
        );
    }

    /// <summary>Returns what is wrong with a font file; null when no fault was found.</summary>
    public static string? Fault(byte[] content)
    {
        try
        {
            return Fault(Tables(content));
        }
        catch (Exception e)
            when (e is InvalidDataException or EndOfStreamException or OverflowException)
        {
            return e.Message.TrimEnd('.');
        }
    }

    /// <summary>
    /// Returns what is wrong with a face of this machine, beyond the faults found while its directory was read; null
    /// when no fault was found.
    /// </summary>
    public static string? Fault(Sfnt face) =>
        Fault(face.Tables.Where(t => t.Length > 0).Select(t => t.Tag).ToHashSet())
        ?? (
            face.Tables.Any(t => t.Length > 0 && Array.Exists(Outlines, o => Sfnt.Tag(o) == t.Tag))
                ? null
                : "it has no outlines"
        );

    private static string? Fault(HashSet<uint> tables) =>
        Array.Find(Required, r => !tables.Contains(Sfnt.Tag(r))) is { } missing
            ? $"it has no table {missing}"
            : null;

    private static HashSet<uint> Tables(byte[] content)
    {
        using var font = new MemoryStream(content, writable: false);
        if (content is [(byte)'w', (byte)'O', (byte)'F', (byte)'F' or (byte)'2', ..])
        {
            return WoffDirectory.Tables(content);
        }

        var tables = new HashSet<uint>();
        for (var face = 0; face < Math.Min(Sfnt.CountFaces(font), 256); face++)
        {
            tables.UnionWith(Sfnt.Read(font, face).Tables.Select(t => t.Tag));
        }

        return tables;
    }
}
