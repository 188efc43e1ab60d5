namespace Dianjiao;

/// <summary>
/// Limits the work spent on guessing what an editor meant. A guess is sought among all candidates and is only a
/// courtesy: of ten thousand faults the first get one, and the last must still be reported without delay.
/// </summary>
/// <param name="steps">
/// The number of steps that may be spent; the default is about a second's work of a processor.
/// </param>
public sealed class GuessBudget(long steps = 200_000_000)
{
    private long left = steps;

    /// <summary>
    /// Takes the cost off the budget; if it is more than what is left, takes nothing and returns false.
    /// </summary>
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
