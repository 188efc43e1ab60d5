namespace Dianjiao.Render.Drawing;

/// <summary>Counts the points near each point.</summary>
public static class Crowd
{
    /// <summary>
    /// Returns for each point the number of points, itself included, that are nearer than a distance in both
    /// directions.
    /// </summary>
    /// <remarks>
    /// A band of that width is moved over the points from left to right. A Fenwick tree holds, for the points in the
    /// band, how many stand up to each height. So dense points cost no more than others.
    /// </remarks>
    public static int[] Count(IReadOnlyList<(double X, double Y)> points, double distance)
    {
        int[] fromLeft = [.. Enumerable.Range(0, points.Count).OrderBy(i => points[i].X)];
        double[] heights = [.. points.Select(p => p.Y).Order()];
        var sums = new int[points.Count + 1];
        var counts = new int[points.Count];
        var (first, end) = (0, 0);
        foreach (var i in fromLeft)
        {
            var (x, y) = points[i];
            for (; end < fromLeft.Length && points[fromLeft[end]].X - x < distance; end++)
            {
                Add(fromLeft[end], 1);
            }

            for (; first < end && x - points[fromLeft[first]].X >= distance; first++)
            {
                Add(fromLeft[first], -1);
            }

            counts[i] =
                Below(Find(height => height - y >= distance))
                - Below(Find(height => y - height < distance));
        }

        return counts;

        void Add(int point, int by)
        {
            var rank = Find(height => height >= points[point].Y);
            for (var node = rank + 1; node < sums.Length; node += node & -node)
            {
                sums[node] += by;
            }
        }

        int Below(int rank)
        {
            var sum = 0;
            for (var node = rank; node > 0; node -= node & -node)
            {
                sum += sums[node];
            }

            return sum;
        }

        // Returns the rank of the first height for which the condition holds.
        int Find(Func<double, bool> holds) => Ordered.First(heights.Length, i => holds(heights[i]));
    }
}
