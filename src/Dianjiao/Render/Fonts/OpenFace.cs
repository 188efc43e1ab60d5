using System.Runtime.InteropServices;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// One face of an <see cref="OpenFont"/>, and to be closed before it. HarfBuzz takes damage for absence: of what is no font
/// there are no characters and no names.
/// </summary>
internal sealed class OpenFace : IDisposable
{
    // OpenType, name: the identifiers that are asked for.
    public const uint Copyright = 0;
    public const uint Family = 1;
    public const uint Version = 5;
    public const uint TypographicFamily = 16;

    // hb_ot_name_entry_t: two numbers of 32 bits and a pointer.
    private static readonly int NameEntryLength = 8 + nint.Size;

    /// <param name="handle">hb_face_t; taken over.</param>
    public OpenFace(nint handle) => Handle = handle;

    /// <summary>hb_face_t.</summary>
    public nint Handle { get; }

    /// <summary>Those it has glyphs for.</summary>
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

    /// <summary>What the font says of itself, in English where it has English.</summary>
    /// <returns>Empty when it does not say.</returns>
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

    /// <returns>Null when the font has no such name.</returns>
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
