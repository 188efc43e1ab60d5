using Dianjiao.Model;
using Dianjiao.Render;

namespace Dianjiao.Tests.Render;

/// <summary>What a renderer counted while it wrote is held against the model, each kind of thing by itself.</summary>
public sealed class RenderProofTests
{
    private static readonly Edition Edition = Loaded
        .Of(
            "嘉定十一年春二月，築城於北山。\n北山當水陸之衝，久無守備，民苦盜劫。\n〈按：此事可疑。〉\n",
            ("seeds/001/notes.en.md", "## 1.1 北山\nA ridge.\n"),
            (
                "seeds/001/apparatus.yml",
                "- emend: 1.2\n  lemma: 盜劫\n  reading: 盜刧\n  reason: It is so.\n"
            ),
            (
                "seeds/001/parallels.yml",
                "- at: 1.1\n  lemma: 築城\n  work: 北山記\n  quotation: 築城北山\n  agreement: agrees\n"
            )
        )
        .Edition!;

    private static readonly RenderCounts Whole = RenderCounts.Of(Edition.Volumes[0]);

    public static TheoryData<string, RenderCounts, bool> Counts() =>
        new()
        {
            { "all", Whole, true },
            { "a segment", Whole with { Segments = 2 }, false },
            { "a segment twice", Whole with { Segments = 4 }, false },
            { "a note", Whole with { Notes = 0 }, false },
            { "an entry", Whole with { Apparatus = 0 }, false },
            { "a parallel", Whole with { Parallels = 0 }, false },
            { "a commentary", Whole with { Commentaries = 0 }, false },
            // An output that holds no notes at all does not count them.
            {
                "without notes",
                Whole with
                {
                    Notes = null,
                    Apparatus = null,
                    Parallels = null,
                },
                true
            },
        };

    [Theory]
    [MemberData(nameof(Counts))]
    [Trait("Proves", "DJ5001")]
    public void ACountThatDiffersStopsTheBuild(string name, RenderCounts counts, bool isRight)
    {
        Assert.Equal(
            (3, 1, 1, 1, 1),
            (Whole.Segments, Whole.Notes, Whole.Apparatus, Whole.Parallels, Whole.Commentaries)
        );
        var diagnostics = new DiagnosticBag();

        new RenderProof(Edition, diagnostics).Pass(
            name,
            new OutputFile("001/index.html", ReadOnlyMemory<byte>.Empty, counts)
        );

        Assert.Equal(
            isRight ? [] : [Codes.ProofFailed],
            diagnostics.ToSorted().Select(d => d.Code)
        );
    }
}
