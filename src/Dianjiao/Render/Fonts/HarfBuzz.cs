using System.Reflection;
using System.Runtime.InteropServices;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// The few functions of HarfBuzz that cut a font down to some characters (hb.h, hb-subset.h; any version from 5.0).
/// The libraries are the system's. Where they cannot be loaded <see cref="IsPresent"/> is false and nothing here may be called.
/// </summary>
internal static partial class HarfBuzz
{
    private const string Core = "harfbuzz";
    private const string Subset = "harfbuzz-subset";

    // hb_subset_sets_t
    public const int DropTables = 3;
    public const int NameIdentifiers = 4;
    public const int LayoutFeatures = 6;

    // hb_subset_flags_t
    public const uint NoHinting = 1;
    public const uint Desubroutinise = 4;
    public const uint NotdefOutline = 0x40;

    private static readonly Dictionary<string, nint> Libraries = Load();

    public static bool IsPresent => Libraries.Count == 2;

    /// <summary>Empty where the library is absent.</summary>
    public static string Version =>
        IsPresent ? Marshal.PtrToStringUTF8(hb_version_string()) ?? "" : "";

    private static Dictionary<string, nint> Load()
    {
        var libraries = new Dictionary<string, nint>(StringComparer.Ordinal);
        foreach (var name in new[] { Core, Subset })
        {
            foreach (var file in Files(name))
            {
                if (NativeLibrary.TryLoad(file, out var handle))
                {
                    libraries[name] = handle;
                    break;
                }
            }
        }

        if (libraries.Count == 2)
        {
            NativeLibrary.SetDllImportResolver(Assembly.GetExecutingAssembly(), Resolve);
        }

        return libraries;
    }

    private static string[] Files(string name) =>
        [
            $"lib{name}.so.0",
            $"lib{name}.0.dylib",
            $"/opt/homebrew/lib/lib{name}.0.dylib",
            $"{name}.dll",
        ];

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) =>
        Libraries.GetValueOrDefault(name);

    [LibraryImport(Core)]
    private static partial nint hb_version_string();

    /// <summary>Maps the file into memory; null when it cannot be read.</summary>
    [LibraryImport(Core, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint hb_blob_create_from_file_or_fail(string path);

    [LibraryImport(Core)]
    public static partial nint hb_blob_get_data(nint blob, out uint length);

    [LibraryImport(Core)]
    public static partial void hb_blob_destroy(nint blob);

    [LibraryImport(Core)]
    public static partial nint hb_face_create(nint blob, uint index);

    [LibraryImport(Core)]
    public static partial nint hb_face_reference_blob(nint face);

    [LibraryImport(Core)]
    public static partial void hb_face_destroy(nint face);

    [LibraryImport(Core)]
    public static partial void hb_set_add(nint set, uint value);

    [LibraryImport(Core)]
    public static partial void hb_set_clear(nint set);

    [LibraryImport(Subset)]
    public static partial nint hb_subset_input_create_or_fail();

    [LibraryImport(Subset)]
    public static partial void hb_subset_input_destroy(nint input);

    [LibraryImport(Subset)]
    public static partial nint hb_subset_input_unicode_set(nint input);

    [LibraryImport(Subset)]
    public static partial nint hb_subset_input_set(nint input, int kind);

    [LibraryImport(Subset)]
    public static partial void hb_subset_input_set_flags(nint input, uint flags);

    /// <summary>Null when the font is damaged beyond use.</summary>
    [LibraryImport(Subset)]
    public static partial nint hb_subset_or_fail(nint face, nint input);
}
