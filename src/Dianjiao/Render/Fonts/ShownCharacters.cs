using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>All characters that an edition's pages show.</summary>
/// <param name="Shared">Of the pages that have the shared fonts alone, and of scripts.</param>
/// <param name="Volumes">Of the pages that have a volume's own fonts beside, in the order of the edition.</param>
/// <param name="Whole">Of the pages that have all volumes' own fonts beside, of the search and the book.</param>
/// <param name="Beside">What style sheets write beside the text, in whatever face that has.</param>
public sealed record ShownCharacters(
    VoiceCharacters Shared,
    ImmutableArray<VoiceCharacters> Volumes,
    VoiceCharacters Whole,
    VoiceCharacters Beside
)
{
    /// <summary>One voice's characters of all pages.</summary>
    public CodePointSet All(Func<VoiceCharacters, ImmutableArray<int>> voice)
    {
        var all = OfVolumes(voice);
        all.AddRange(voice(Shared).AsSpan());
        all.AddRange(voice(Whole).AsSpan());
        all.AddRange(voice(Beside).AsSpan());
        return all;
    }

    /// <summary>What of the text must be in the font of every page: no volume's own has it.</summary>
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
