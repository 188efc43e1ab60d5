using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>All characters that an edition's pages show.</summary>
/// <param name="Shared">The characters of pages that link the shared fonts only, and of scripts.</param>
/// <param name="Volumes">
/// The characters of pages that link a volume's own fonts too, in the order of the edition.
/// </param>
/// <param name="Whole">The characters of pages that link all volumes' own fonts, of the search and of the book.</param>
/// <param name="Beside">The characters that style sheets write beside the text, in any of its faces.</param>
public sealed record ShownCharacters(
    VoiceCharacters Shared,
    ImmutableArray<VoiceCharacters> Volumes,
    VoiceCharacters Whole,
    VoiceCharacters Beside
)
{
    /// <summary>Returns the characters of one voice on all pages.</summary>
    public CodePointSet All(Func<VoiceCharacters, ImmutableArray<int>> voice)
    {
        var all = OfVolumes(voice);
        all.AddRange(voice(Shared).AsSpan());
        all.AddRange(voice(Whole).AsSpan());
        all.AddRange(voice(Beside).AsSpan());
        return all;
    }

    /// <summary>
    /// Returns the characters of one voice that must be in the font of every page, since no volume's own font has them.
    /// </summary>
    public CodePointSet Common(Func<VoiceCharacters, ImmutableArray<int>> voice)
    {
        var common = new CodePointSet();
        common.AddRange(voice(Whole).AsSpan());
        common.Remove(OfVolumes(voice));
        common.AddRange(voice(Shared).AsSpan());
        return common;
    }

    private CodePointSet OfVolumes(Func<VoiceCharacters, ImmutableArray<int>> voice)
    {
        var all = new CodePointSet();
        foreach (var volume in Volumes)
        {
            all.AddRange(voice(volume).AsSpan());
        }

        return all;
    }
}
