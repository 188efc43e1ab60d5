namespace Dianjiao;

/// <summary>How far a long piece of work has come.</summary>
/// <param name="Work">What is being done, for the person at the terminal.</param>
/// <param name="Done">Of <paramref name="Total"/>.</param>
/// <param name="Total">0 where the end cannot be foreseen.</param>
public sealed record WorkProgress(string Work, int Done = 0, int Total = 0)
{
    /// <summary>Passes things on and tells of each; most outputs have a file a volume, and a few more.</summary>
    /// <param name="expected">How many there will be, about.</param>
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
