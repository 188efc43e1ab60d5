namespace Dianjiao.Base;

/// <summary>The letters of a line that no segment has yet: a letter once given is never given again.</summary>
public static class FreeLetters
{
    private const char First = 'b';
    private const char Last = 'z';

    /// <summary>Whether a segment that begins within a line may bear it; that which begins the line bears none.</summary>
    public static bool MayName(string letter) => letter is [>= First and <= Last];

    /// <param name="at">Any locus of the line.</param>
    /// <param name="skip">How many free ones to leave to others.</param>
    /// <returns>Null when they are used up.</returns>
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

    public static string NoneLeft(Locus at) =>
        $"no letter is left on line {at.Reference}: {First} to {Last} are all in use";
}
