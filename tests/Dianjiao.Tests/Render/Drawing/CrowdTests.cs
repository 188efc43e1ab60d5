using Dianjiao.Render.Drawing;
using FsCheck;
using FsCheck.Fluent;

namespace Dianjiao.Tests.Render.Drawing;

public sealed class CrowdTests
{
    [Fact]
    public void EachPointCountsThoseThatAreNearInBothDirections()
    {
        var coordinate = Gen.OneOf(
            Gen.Choose(0, 8).Select(n => (double)n),
            Gen.Choose(-900, 900).Select(n => n / 7.0)
        );
        var points = coordinate.Zip(coordinate, (x, y) => (x, y)).ListOf();
        Prop.ForAll(
                points.Zip(Gen.Elements(0.0, 1, 2, 2.5, 1 / 7.0, 30)).ToArbitrary(),
                p =>
                {
                    (double X, double Y)[] all = [.. p.Item1];
                    return Crowd
                        .Count(all, p.Item2)
                        .SequenceEqual(
                            all.Select(m =>
                                all.Count(o =>
                                    Math.Abs(o.X - m.X) < p.Item2 && Math.Abs(o.Y - m.Y) < p.Item2
                                )
                            )
                        );
                }
            )
            .QuickCheckThrowOnFailure();
    }
}
