using System.Reflection;
using System.Runtime.InteropServices;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// The few functions of HarfBuzz that read a font and cut it down to some characters (hb.h, hb-ot.h, hb-subset.h). The
/// library comes with the program; the system's own is never taken, since another version may write other bytes. Where it
/// cannot be loaded <see cref="IsPresent"/> is false and nothing here may be called.
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

    // HB_SET_VALUE_INVALID: what stands before the first value of a set.
    public const uint NoValue = uint.MaxValue;

    private static readonly nint Handle = Load();

    public static bool IsPresent => Handle != 0;

    /// <summary>Empty where the library is absent.</summary>
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

    /// <param name="mode">hb_memory_mode_t.</param>
    /// <param name="owner">Given to <paramref name="destroy"/>, a function that may be null.</param>
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

    /// <summary>Holds the blob until it is destroyed itself. Never null: of what is no font, a face without glyphs.</summary>
    [LibraryImport(Library)]
    public static partial nint hb_face_create(nint blob, uint index);

    [LibraryImport(Library)]
    public static partial nint hb_face_reference_blob(nint face);

    /// <summary>Adds the characters that have a glyph.</summary>
    [LibraryImport(Library)]
    public static partial void hb_face_collect_unicodes(nint face, nint set);

    [LibraryImport(Library)]
    public static partial void hb_face_destroy(nint face);

    /// <summary>An array of hb_ot_name_entry_t that lives as long as the face: identifier, something private, language.</summary>
    [LibraryImport(Library)]
    public static partial nint hb_ot_name_list_names(nint face, out uint count);

    /// <summary>How long the name is, in UTF-16; of it, as much as there is room for.</summary>
    /// <param name="size">How many units there is room for, with a NUL behind; then how many were written.</param>
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

    /// <summary>The next run of values; 0 when there is none.</summary>
    /// <param name="last">What the call before gave; <see cref="NoValue"/> for the first.</param>
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

    /// <summary>Null when the font is damaged beyond use.</summary>
    [LibraryImport(Library)]
    public static partial nint hb_subset_or_fail(nint face, nint input);
}
