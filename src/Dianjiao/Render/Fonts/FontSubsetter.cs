using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// Cuts a face down to the characters that an edition uses. The same input and library give the same bytes.
/// </summary>
public static class FontSubsetter
{
    /// <summary>
    /// The features that Chinese type needs: vertical forms (vert, vrt2) with their metrics, half-width punctuation
    /// where two marks meet (halt, vhal, chws, vchw), ruby. The shapes of other regions (locl) are left out: the face
    /// is chosen for its region, and they would double the glyphs, 419 KB in place of 206 KB for 960 characters of Noto
    /// Serif CJK.
    /// </summary>
    public static ImmutableArray<string> ChineseFeatures { get; } =
    [
        "ccmp",
        "chws",
        "halt",
        "kern",
        "liga",
        "palt",
        "ruby",
        "vchw",
        "vert",
        "vhal",
        "vkrn",
        "vpal",
        "vrt2",
    ];

    /// <summary>
    /// The features that text in Latin letters needs: joined and positioned letters, and both kinds of figures.
    /// </summary>
    public static ImmutableArray<string> LatinFeatures { get; } =
    [
        "calt",
        "ccmp",
        "clig",
        "kern",
        "liga",
        "lnum",
        "locl",
        "mark",
        "mkmk",
        "onum",
        "pnum",
        "rlig",
        "tnum",
    ];

    // The identifiers in OpenType's name table for copyright, trade mark and the licence's address, which are kept. The
    // font's own name is dropped, since licences may reserve it to the unchanged font; the licence's text, 9 KB in some
    // fonts, is published in a file beside it.
    private static readonly ImmutableArray<uint> Names = [0, 7, 14];

    // A browser has no use for these; a signature is no longer valid for a changed font (WOFF2, §5.1).
    private static readonly ImmutableArray<string> Unused =
    [
        "DSIG",
        "FFTM",
        "LTSH",
        "PCLT",
        "VDMX",
        "hdmx",
    ];

    /// <summary>True if the library can be loaded; otherwise <see cref="Subset"/> returns null.</summary>
    public static bool IsPresent => HarfBuzz.IsPresent;

    /// <summary>
    /// The library's version, a part of every cache key because another version may write other bytes; empty where the
    /// library is missing.
    /// </summary>
    public static string Version => HarfBuzz.Version;

    /// <summary>Cuts a face down.</summary>
    /// <param name="path">The path of a font or a collection.</param>
    /// <param name="face">The index in a collection; 0 for a single font.</param>
    /// <param name="codePoints">The characters to keep; those without a glyph are ignored.</param>
    /// <param name="features">
    /// The features of GSUB and GPOS to keep; all others are dropped, with the glyphs that only they can show.
    /// </param>
    /// <returns>A font file (sfnt) without hints; null when the library is missing or the font unusable.</returns>
    public static byte[]? Subset(
        string path,
        int face,
        ReadOnlySpan<int> codePoints,
        ReadOnlySpan<string> features
    )
    {
        if (!IsPresent)
        {
            return null;
        }

        try
        {
            using var font = new OpenFont(path);
            using var source = font.Face(face);
            return Cut(source, codePoints, features);
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // The file was there when its characters were read, so it has changed since.
            return null;
        }
    }

    private static byte[]? Cut(
        OpenFace source,
        ReadOnlySpan<int> codePoints,
        ReadOnlySpan<string> features
    )
    {
        var input = HarfBuzz.hb_subset_input_create_or_fail();
        Fill(input, codePoints, features);
        var result = HarfBuzz.hb_subset_or_fail(source.Handle, input);
        HarfBuzz.hb_subset_input_destroy(input);
        if (result == 0)
        {
            return null;
        }

        var written = HarfBuzz.hb_face_reference_blob(result);
        var data = HarfBuzz.hb_blob_get_data(written, out var length);
        var bytes = new byte[length];
        if (length > 0)
        {
            Marshal.Copy(data, bytes, 0, bytes.Length);
        }

        HarfBuzz.hb_blob_destroy(written);
        HarfBuzz.hb_face_destroy(result);
        return length == 0 ? null : bytes;
    }

    private static void Fill(
        nint input,
        ReadOnlySpan<int> codePoints,
        ReadOnlySpan<string> features
    )
    {
        var unicodes = HarfBuzz.hb_subset_input_unicode_set(input);
        foreach (var codePoint in codePoints)
        {
            HarfBuzz.hb_set_add(unicodes, (uint)codePoint);
        }

        // A variant form of a character is kept only together with the selector that asks for it (Unicode, 23.4; UTS
        // 37).
        HarfBuzz.hb_set_add_range(unicodes, 0xFE00, 0xFE0F);
        HarfBuzz.hb_set_add_range(unicodes, 0xE0100, 0xE01EF);

        var kept = HarfBuzz.hb_subset_input_set(input, HarfBuzz.LayoutFeatures);
        HarfBuzz.hb_set_clear(kept);
        foreach (var feature in features)
        {
            HarfBuzz.hb_set_add(kept, Sfnt.Tag(feature));
        }

        var names = HarfBuzz.hb_subset_input_set(input, HarfBuzz.NameIdentifiers);
        HarfBuzz.hb_set_clear(names);
        foreach (var name in Names)
        {
            HarfBuzz.hb_set_add(names, name);
        }

        var dropped = HarfBuzz.hb_subset_input_set(input, HarfBuzz.DropTables);
        foreach (var table in Unused)
        {
            HarfBuzz.hb_set_add(dropped, Sfnt.Tag(table));
        }

        HarfBuzz.hb_subset_input_set_flags(
            input,
            HarfBuzz.NoHinting | HarfBuzz.Desubroutinise | HarfBuzz.NotdefOutline
        );
    }
}
