using System.Runtime.InteropServices;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// One face of an <see cref="OpenFont"/>; it must be closed before the font. HarfBuzz reads a damaged font as one
/// without characters and names.
/// </summary>
internal sealed class OpenFace : IDisposable
{
    // The identifiers in OpenType's name table for the names that are needed.
    public const uint Copyright = 0;
    public const uint Family = 1;
    public const uint Version = 5;
    public const uint TypographicFamily = 16;

    // The size of hb_ot_name_entry_t: two numbers of 32 bits and a pointer.
    private static readonly int NameEntryLength = 8 + nint.Size;

    /// <param name="handle">The hb_face_t, of which this object becomes the owner.</param>
    public OpenFace(nint handle) => Handle = handle;

    /// <summary>The hb_face_t.</summary>
    public nint Handle { get; }

    /// <summary>Returns the characters for which the face has glyphs.</summary>
    public CodePointSet Characters()
    {
        var characters = new CodePointSet();
        var set = HarfBuzz.hb_set_create();
        HarfBuzz.hb_face_collect_unicodes(Handle, set);
        var last = HarfBuzz.NoValue;
        while (HarfBuzz.hb_set_next_range(set, out var first, ref last) != 0)
        {
            characters.AddRange((int)first, (int)last);
        }

        HarfBuzz.hb_set_destroy(set);
        return characters;
    }

    /// <summary>Returns a name of the font, in English if it is there in English; empty when there is none.</summary>
    /// <param name="identifier">The identifier in OpenType's name table.</param>
    public string Name(uint identifier)
    {
        var language = Language(identifier);
        if (language == 0)
        {
            return "";
        }

        ushort none = 0;
        var room = 0U;
        var length = HarfBuzz.hb_ot_name_get_utf16(
            Handle,
            identifier,
            language,
            ref room,
            ref none
        );
        var text = new ushort[length + 1];
        room = (uint)text.Length;
        HarfBuzz.hb_ot_name_get_utf16(Handle, identifier, language, ref room, ref text[0]);
        return new string(MemoryMarshal.Cast<ushort, char>(text.AsSpan(0, (int)room)));
    }

    /// <summary>Returns the language in which the name is read.</summary>
    /// <returns>English, or the first language of the name; null when the font has no such name.</returns>
    private nint Language(uint identifier)
    {
        var english = HarfBuzz.hb_language_from_string("en", -1);
        nint first = 0;
        var entry = HarfBuzz.hb_ot_name_list_names(Handle, out var count);
        for (var i = 0; i < count; i++, entry += NameEntryLength)
        {
            if ((uint)Marshal.ReadInt32(entry) != identifier)
            {
                continue;
            }

            var language = Marshal.ReadIntPtr(entry + 8);
            if (language == english)
            {
                return english;
            }

            first = first == 0 ? language : first;
        }

        return first;
    }

    public void Dispose() => HarfBuzz.hb_face_destroy(Handle);
}
