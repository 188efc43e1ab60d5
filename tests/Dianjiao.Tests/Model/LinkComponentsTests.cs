using Dianjiao.Base;
using Dianjiao.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Dianjiao.Tests.Model;

public sealed class LinkComponentsTests
{
    private const int Segments = 9;

    [Fact]
    public void TwoAreOneWhereEachLeadsToTheOther()
    {
        var links = Gen.Choose(0, Segments - 1).Zip(Gen.Choose(0, Segments - 1)).ListOf();
        Prop.ForAll(
                links.ToArbitrary(),
                pairs =>
                {
                    var targets = pairs.ToLookup(p => At(p.Item1), p => At(p.Item2));
                    var components = new LinkComponents(All(Segments), l => targets[l]);
                    return All(Segments)
                        .All(a =>
                            All(Segments)
                                .All(b =>
                                    components.AreOne(a, b)
                                    == (
                                        Reached(a, targets).Contains(b)
                                        && Reached(b, targets).Contains(a)
                                    )
                                )
                        );
                }
            )
            .QuickCheckThrowOnFailure();
    }

    /// <summary>To look from each of its links for the way back would be a thousand million steps.</summary>
    [Fact]
    public void AChainAsLongAsAVolumeIsGoneThroughOnce()
    {
        const int Length = 50_000;
        var asked = 0;
        var components = new LinkComponents(
            All(Length),
            l =>
            {
                asked++;
                return l.LineNumber < Length ? [At(l.LineNumber)] : [];
            }
        );
        Assert.Equal(Length, asked);
        Assert.False(components.AreOne(At(0), At(1)));
    }

    private static Locus At(int index) => Locus.OfLine("1", index + 1);

    private static IEnumerable<Locus> All(int count) => Enumerable.Range(0, count).Select(At);

    private static HashSet<Locus> Reached(Locus from, ILookup<Locus, Locus> targets)
    {
        var reached = new HashSet<Locus> { from };
        var open = new Stack<Locus>([from]);
        while (open.TryPop(out var at))
        {
            foreach (var target in targets[at].Where(reached.Add))
            {
                open.Push(target);
            }
        }

        return reached;
    }
}
