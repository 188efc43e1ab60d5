using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>The fonts of an edition, ready to be written.</summary>
/// <param name="Fonts">The fonts, each once, in the order of the style sheets.</param>
/// <param name="Files">The same as files of the site, with style sheets and licences.</param>
/// <param name="LargestPage">The greatest weight of the fonts of one volume's page, in bytes.</param>
/// <param name="Summary">The lines for the person at the terminal.</param>
public sealed record FontSet(
    ImmutableArray<FontFile> Fonts,
    ImmutableArray<OutputFile> Files,
    long LargestPage,
    ImmutableArray<string> Summary
)
{
    /// <summary>The greatest weight that the fonts of one page should have, in bytes.</summary>
    public const long Budget = 1024 * 1024;

    /// <summary>Returns a set without fonts, so that the pages use the reader's own.</summary>
    /// <param name="why">The line for the person at the terminal.</param>
    public static FontSet None(string why) => new([], [], 0, [why]);
}
