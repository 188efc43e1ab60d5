using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>The fonts of an edition, ready to be written.</summary>
/// <param name="Fonts">Each once, in the order of the style sheets.</param>
/// <param name="Files">The same as files of the site, with style sheets and licences.</param>
/// <param name="LargestPage">The most that the fonts of one volume's page weigh, in bytes.</param>
/// <param name="Summary">Lines for the person at the terminal.</param>
public sealed record FontSet(
    ImmutableArray<FontFile> Fonts,
    ImmutableArray<OutputFile> Files,
    long LargestPage,
    ImmutableArray<string> Summary
)
{
    /// <summary>What the fonts of one page may weigh, in bytes.</summary>
    public const long Budget = 1024 * 1024;

    /// <summary>The pages use the reader's own fonts.</summary>
    public static FontSet None(string why) => new([], [], 0, [why]);
}
