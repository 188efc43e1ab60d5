using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>The fonts of an edition, ready to be written.</summary>
/// <param name="Fonts">Each once, in the order of the style sheets.</param>
/// <param name="Files">The same as files of the site, with style sheets and licences.</param>
/// <param name="Stylesheets">Of every page, relative to the site; empty where there are no fonts.</param>
/// <param name="VolumeStylesheets">By volume folder, what its page links beside: the characters only that volume has.</param>
/// <param name="LargestPage">The most that the fonts of one page weigh, in bytes.</param>
/// <param name="Summary">Lines for the person at the terminal.</param>
public sealed record FontSet(
    ImmutableArray<FontFile> Fonts,
    ImmutableArray<OutputFile> Files,
    ImmutableArray<string> Stylesheets,
    ImmutableSortedDictionary<string, string> VolumeStylesheets,
    long LargestPage,
    ImmutableArray<string> Summary
)
{
    /// <summary>The pages use the reader's own fonts.</summary>
    public static FontSet None(string why) =>
        new(
            [],
            [],
            [],
            ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal),
            0,
            [why]
        );
}
