namespace Dianjiao;

/// <summary>
/// How much may still be spent on guessing what was meant. A guess is a courtesy, sought among all that could be meant:
/// of ten thousand faults the first get one, fewer the more could be meant, and the last is reported as soon as the first.
/// </summary>
/// <param name="steps">About as many as a processor does in a second, unless told.</param>
public sealed class GuessBudget(long steps = 200_000_000)
{
    private long left = steps;

    /// <summary>False when it is too much for what is left; then nothing is taken.</summary>
    public bool Spend(long cost)
    {
        if (cost > left)
        {
            return false;
        }

        left -= cost;
        return true;
    }
}
