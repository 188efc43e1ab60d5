namespace Dianjiao.Render.Fonts;

/// <summary>Proves of a font file of the edition's own that it is one, as far as a browser would read it before it refuses it in silence.</summary>
public static class FontProof
{
    private static readonly string[] Kinds = [".woff2", ".woff", ".otf", ".ttf", ".ttc"];

    // What OpenType requires of every font that a browser shows letters with.
    private static readonly string[] Required = ["cmap", "head", "hhea", "hmtx", "maxp"];

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
            var tables = Tables(content);
            var missing = Required.Where(r => !tables.Contains(Sfnt.Tag(r))).ToList();
            return missing.Count == 0 ? null : $"it has no table {missing[0]}";
        }
        catch (Exception e)
            when (e is InvalidDataException or EndOfStreamException or OverflowException)
        {
            return e.Message.TrimEnd('.');
        }
    }

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
            foreach (var table in Sfnt.Read(font, face).Tables)
            {
                if ((long)table.Offset + table.Length > content.Length)
                {
                    throw new InvalidDataException("the font ends too early");
                }

                tables.Add(table.Tag);
            }
        }

        return tables;
    }
}
