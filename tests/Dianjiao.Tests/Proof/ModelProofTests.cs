using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Proof;

namespace Dianjiao.Tests.Proof;

/// <summary>A model in which one thing is not as the received text has it is found out.</summary>
public sealed class ModelProofTests
{
    private const string Text = "甲，乙。\n〈按：「丙」丁。〉\n戊己。\n";

    private static readonly Volume Whole = InMemory
        .Build(
            Text,
            "- emend: 1.1\n  lemma: 乙\n  reading: 庚\n  reason: x\n",
            "## 1.1 甲\nA note.\n\n## 1.3 戊\nAnother.\n"
        )
        .Volume;

    [Fact]
    public void AModelThatIsInOrderIsProved() => Assert.Empty(Found(Whole));

    [Fact]
    public void TheFileMustComeOutOfItsParts()
    {
        Assert.Contains(
            "the received file cannot be rebuilt from its layers",
            Found(
                Whole with
                {
                    Text = Whole.Text with
                    {
                        Marks = Whole.Text.Marks.SetItem(
                            0,
                            Whole.Text.Marks[0] with
                            {
                                CodePoint = '；',
                            }
                        ),
                    },
                }
            )
        );
        Assert.Contains(
            "the received file cannot be rebuilt from its layers",
            Found(
                Whole with
                {
                    Text = Whole.Text with { Characters = Whole.Text.Characters.SetItem(0, '天') },
                }
            )
        );
    }

    [Fact]
    public void EverySegmentMustCoverItsStretchOfTheText()
    {
        var (first, second, third) = (Whole.Segments[0], Whole.Segments[1], Whole.Segments[2]);
        Assert.Contains(
            "the text before 1.2 is not covered once",
            Found(Whole with { Segments = [second, third] })
        );
        Assert.Contains(
            "the text before 1.3 is not covered once",
            Found(Whole with { Segments = [first, third] })
        );
        Assert.Contains(
            "the text before 1.1 is not covered once",
            Found(Whole with { Segments = [first, first, second, third] })
        );
        Assert.Contains(
            "the end of the text belongs to no segment",
            Found(Whole with { Segments = [first, second] })
        );
        Assert.Contains(
            "the end of the text belongs to no segment",
            Found(Whole with { Segments = [] })
        );
        Assert.Equal(
            ["1.2 is not what stands at its place"],
            Found(With(second with { Received = second.Received + "。" }))
        );
    }

    [Fact]
    public void TheTokensMustGiveTheReceivedTextBack()
    {
        var segment = Whole.Segments[0];
        const string Other = "the lanes of 1.1 do not give the received text back";
        const string Less = "the lanes of 1.1 lack some of the received text";
        for (var i = 0; i < segment.Tokens.Length; i++)
        {
            var token = segment.Tokens[i];
            // What an emendation puts in is no part of it.
            var changed = With(
                segment with
                {
                    Tokens = segment.Tokens.SetItem(i, token with { CodePoint = '天' }),
                }
            );
            Assert.Equal(token.IsReceived ? [Other] : [], Found(changed));
        }

        Assert.Equal([Less], Found(With(segment with { Tokens = segment.Tokens[..^1] })));
        Assert.Equal([Less], Found(With(segment with { Tokens = segment.Tokens[..^2] })));
        Assert.Equal([Less], Found(With(segment with { Tokens = [] })));
        Assert.Equal([Other], Found(With(segment with { Tokens = segment.Tokens[1..] })));
        Assert.Equal(
            [Other],
            Found(With(segment with { Tokens = [.. segment.Tokens, segment.Tokens[0]] }))
        );
    }

    [Fact]
    public void TheLastTokensOfTheTextCannotStandTwice()
    {
        var segment = Whole.Segments[2];
        const string Other = "the lanes of 1.3 do not give the received text back";
        Assert.Equal(
            [Other],
            Found(With(segment with { Tokens = [.. segment.Tokens, segment.Tokens[^1]] }))
        );
        Assert.Equal(
            [Other],
            Found(With(segment with { Tokens = [.. segment.Tokens, segment.Tokens[0]] }))
        );
    }

    [Fact]
    public void WhatOpensAndClosesACommentaryIsNotOfItsLanes()
    {
        var segment = Whole.Segments[1];
        Assert.Equal(("〈按：", "〉"), (segment.Opening, segment.Closing));
        Assert.NotEmpty(Found(With(segment with { Opening = "" })));
        Assert.NotEmpty(Found(With(segment with { Closing = "" })));
    }

    [Fact]
    public void NoAddressStandsTwice()
    {
        var (first, third) = (Whole.Segments[0], Whole.Segments[2]);
        Assert.Equal(
            ["the address 1.1 stands twice"],
            Found(With(third with { Aliases = [first.Locus] }))
        );
        Assert.Equal(
            [$"the address {first.Notes[0].Id} stands twice"],
            Found(With(third with { Notes = first.Notes }))
        );
        Assert.Equal(
            [$"the address {third.Notes[0].Id} stands twice"],
            Found(Whole with { Apparatus = [Whole.Apparatus[0] with { Id = third.Notes[0].Id }] })
        );
    }

    [Fact]
    public void EveryEntryBelongsToASegment()
    {
        Assert.Equal(
            ["an apparatus entry belongs to no segment"],
            Found(With(Whole.Segments[0] with { Apparatus = [] }))
        );
        Assert.Equal(
            ["an apparatus entry belongs to no segment"],
            Found(Whole with { Apparatus = [] })
        );
    }

    [Fact]
    public void WhatIsFoundIsAFaultOfTheProgramAndStopsIt()
    {
        var diagnostics = new DiagnosticBag();
        ModelProof.Check(EditionOf(Whole with { Apparatus = [] }), diagnostics);
        ModelProof.Check(EditionOf(With(Whole.Segments[0] with { Tokens = [] })), diagnostics);
        Assert.All(
            diagnostics.ToSorted(),
            d =>
            {
                Assert.Equal((Codes.ProofFailed, Severity.Error), (d.Code, d.Severity));
                Assert.NotNull(d.Hint);
            }
        );
        Assert.Equal(2, diagnostics.ToSorted().Length);
    }

    private static Volume With(Segment segment) =>
        Whole with
        {
            Segments = [.. Whole.Segments.Select(s => s.Locus == segment.Locus ? segment : s)],
        };

    private static Edition EditionOf(Volume volume) =>
        new(EditionSettings.Default("Test"), [volume], [], []);

    private static IEnumerable<string> Found(Volume volume)
    {
        var diagnostics = new DiagnosticBag();
        ModelProof.Check(EditionOf(volume), diagnostics);
        return diagnostics.ToSorted().Select(d => d.Message);
    }
}
