namespace Dianjiao;

/// <summary>The progress of a long piece of work.</summary>
/// <param name="Work">A description of what is being done, for the person at the terminal.</param>
/// <param name="Done">The number of parts done, of <paramref name="Total"/>.</param>
/// <param name="Total">The number of parts; 0 where it cannot be foreseen.</param>
public sealed record WorkProgress(string Work, int Done = 0, int Total = 0)
{
    /// <summary>
    /// Passes things on and reports each. The number reported never exceeds the expected one: most outputs have a file
    /// for each volume, and a few more.
    /// </summary>
    /// <param name="expected">The approximate number of things.</param>
    public static IEnumerable<T> Through<T>(
        IEnumerable<T> things,
        string work,
        int expected,
        Action<WorkProgress>? progress
    )
    {
        if (progress is null)
        {
            return things;
        }

        return things.Select(
            (thing, i) =>
            {
                progress(new WorkProgress(work, Math.Min(i + 1, expected), expected));
                return thing;
            }
        );
    }
}
