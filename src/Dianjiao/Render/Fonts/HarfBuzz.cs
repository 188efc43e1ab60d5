using System.Reflection;
using System.Runtime.InteropServices;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// Declares the few functions of HarfBuzz that read a font and cut it down to some characters (hb.h, hb-ot.h,
/// hb-subset.h). The library comes with the program; the system's own is never used, since another version may write
/// other bytes. Where it cannot be loaded, <see cref="IsPresent"/> is false and nothing here may be called.
/// </summary>
internal static partial class HarfBuzz
{
    private const string Library = "libHarfBuzzSharp";

    // hb_memory_mode_t
    public const int ReadOnly = 1;

    // hb_subset_sets_t
    public const int DropTables = 3;
    public const int NameIdentifiers = 4;
    public const int LayoutFeatures = 6;

    // hb_subset_flags_t
    public const uint NoHinting = 1;
    public const uint Desubroutinise = 4;
    public const uint NotdefOutline = 0x40;

    // HB_SET_VALUE_INVALID, the value before the first of a set.
    public const uint NoValue = uint.MaxValue;

    private static readonly nint Handle = Load();

    public static bool IsPresent => Handle != 0;

    /// <summary>The version of the library; empty where the library is missing.</summary>
    public static string Version =>
        IsPresent ? Marshal.PtrToStringUTF8(hb_version_string()) ?? "" : "";

    private static nint Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        if (
            !NativeLibrary.TryLoad(
                Library,
                assembly,
                DllImportSearchPath.AssemblyDirectory,
                out var handle
            )
        )
        {
            return 0;
        }

        NativeLibrary.SetDllImportResolver(assembly, (name, _, _) => name == Library ? handle : 0);
        return handle;
    }

    [LibraryImport(Library)]
    private static partial nint hb_version_string();

    /// <summary>Makes a blob of memory.</summary>
    /// <param name="mode">The hb_memory_mode_t.</param>
    /// <param name="owner">The argument for <paramref name="destroy"/>.</param>
    /// <param name="destroy">The function that releases the memory; may be null.</param>
    [LibraryImport(Library)]
    public static partial nint hb_blob_create(
        nint data,
        uint length,
        int mode,
        nint owner,
        nint destroy
    );

    [LibraryImport(Library)]
    public static partial nint hb_blob_get_data(nint blob, out uint length);

    [LibraryImport(Library)]
    public static partial void hb_blob_destroy(nint blob);

    /// <summary>
    /// Makes a face, which holds the blob until it is destroyed itself. Never null: for data that are no font, it is a
    /// face without glyphs.
    /// </summary>
    [LibraryImport(Library)]
    public static partial nint hb_face_create(nint blob, uint index);

    [LibraryImport(Library)]
    public static partial nint hb_face_reference_blob(nint face);

    /// <summary>Adds to a set the characters for which the face has a glyph.</summary>
    [LibraryImport(Library)]
    public static partial void hb_face_collect_unicodes(nint face, nint set);

    [LibraryImport(Library)]
    public static partial void hb_face_destroy(nint face);

    /// <summary>
    /// Returns an array of hb_ot_name_entry_t, which lives as long as the face: identifier, a private field, language.
    /// </summary>
    [LibraryImport(Library)]
    public static partial nint hb_ot_name_list_names(nint face, out uint count);

    /// <summary>Returns the length of a name in UTF-16 units, and writes as much of it as there is room for.</summary>
    /// <param name="size">
    /// Before the call the room in UTF-16 units, with one for a NUL at the end; after it the number written.
    /// </param>
    [LibraryImport(Library)]
    public static partial uint hb_ot_name_get_utf16(
        nint face,
        uint name,
        nint language,
        ref uint size,
        ref ushort text
    );

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint hb_language_from_string(string tag, int length);

    [LibraryImport(Library)]
    public static partial nint hb_set_create();

    [LibraryImport(Library)]
    public static partial void hb_set_destroy(nint set);

    [LibraryImport(Library)]
    public static partial void hb_set_add(nint set, uint value);

    [LibraryImport(Library)]
    public static partial void hb_set_add_range(nint set, uint first, uint last);

    [LibraryImport(Library)]
    public static partial void hb_set_clear(nint set);

    /// <summary>Finds the next run of values; returns 0 when there is none.</summary>
    /// <param name="last">
    /// Before the call the last value of the run before, or <see cref="NoValue"/> for the first; after it that of this
    /// run.
    /// </param>
    [LibraryImport(Library)]
    public static partial int hb_set_next_range(nint set, out uint first, ref uint last);

    [LibraryImport(Library)]
    public static partial nint hb_subset_input_create_or_fail();

    [LibraryImport(Library)]
    public static partial void hb_subset_input_destroy(nint input);

    [LibraryImport(Library)]
    public static partial nint hb_subset_input_unicode_set(nint input);

    [LibraryImport(Library)]
    public static partial nint hb_subset_input_set(nint input, int kind);

    [LibraryImport(Library)]
    public static partial void hb_subset_input_set_flags(nint input, uint flags);

    /// <summary>Returns the cut face; null when the font is too damaged to be used.</summary>
    [LibraryImport(Library)]
    public static partial nint hb_subset_or_fail(nint face, nint input);
}
