namespace Dianjiao.Render.Fonts;

/// <summary>Proves of a font file of the edition's own that it is one, as far as a browser would read it before it refuses it in silence.</summary>
public static class FontProof
{
    private static readonly string[] Kinds = [".woff2", ".woff", ".otf", ".ttf", ".ttc"];

    // What OpenType requires of every font that a browser shows letters with.
    private static readonly string[] Required = ["cmap", "head", "hhea", "hmtx", "maxp"];

    // Of TrueType and of both kinds of CFF; all that the subsetter cuts.
    private static readonly string[] Outlines = ["glyf", "CFF ", "CFF2"];

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

    /// <summary>What is wrong with it; null when nothing was found.</summary>
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

    /// <summary>What is wrong with a face of this machine, beyond what reading its directory has shown; null when nothing was found.</summary>
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
