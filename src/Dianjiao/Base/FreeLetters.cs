namespace Dianjiao.Base;

/// <summary>
/// Finds letters for new segments of a line. A letter that was given once is never given to another segment.
/// </summary>
public static class FreeLetters
{
    private const char First = 'b';
    private const char Last = 'z';

    /// <summary>
    /// True for a letter that a segment within a line may bear; the segment that begins the line bears none.
    /// </summary>
    public static bool MayName(string letter) => letter is [>= First and <= Last];

    /// <summary>Returns the next locus of a line whose letter is free.</summary>
    /// <param name="at">Any locus of the line.</param>
    /// <param name="skip">The number of free letters to pass over, because others will take them.</param>
    /// <returns>The locus; null when all letters are used up.</returns>
    public static Locus? Next(Locus at, IReadOnlySet<Locus> taken, int skip = 0)
    {
        for (var letter = First; letter <= Last; letter++)
        {
            var locus = at with { Letter = letter.ToString() };
            if (!taken.Contains(locus) && skip-- == 0)
            {
                return locus;
            }
        }

        return null;
    }

    /// <summary>Returns the message that all letters of a line are in use.</summary>
    public static string NoneLeft(Locus at) =>
        $"no letter is left on line {at.Reference}: {First} to {Last} are all in use";
}
