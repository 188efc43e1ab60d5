namespace Dianjiao.Proof;

/// <summary>The places in a file that a diagnostic names.</summary>
internal sealed class ReportedPlaces
{
    private readonly int[] starts;

    public ReportedPlaces(SourceFile file, ILookup<SourceFile, SourceSpan> places)
    {
        starts = [.. places[file].Select(p => p.Start)];
        Array.Sort(starts);
    }

    /// <summary>
    /// Returns the first place that begins in a stretch, in code points, the end exclusive; null when none does.
    /// </summary>
    public int? FirstIn(int start, int end)
    {
        var at = Array.BinarySearch(starts, start);
        at = at < 0 ? ~at : at;
        return at < starts.Length && starts[at] < end ? starts[at] : null;
    }

    /// <summary>True if a place begins in a stretch, the end included.</summary>
    public bool Within(int start, int end) => FirstIn(start, end + 1) is not null;
}
