using System.Text;

namespace Dianjiao.Tests.Pairs;

public sealed class ExampleReaderTests
{
    [Fact]
    public void HeadedBlocksMakeAnExampleUnderTheHeadingBeforeThem()
    {
        var example = Assert.Single(
            ExampleReader.Read(
                "# Title\nprose\n## seeds/001/text.txt\n```\n甲\n```\n## view\n````\n```\n1.1\n````\n"
            )
        );
        Assert.Equal("Title", example.Name);
        Assert.Equal(("seeds/001/text.txt", "甲\n"), Assert.Single(example.Seeds));
        Assert.Equal("```\n1.1", example.View);
        Assert.Null(example.Reports);
    }

    [Fact]
    public void AHeadingThatIsNoPartBeginsAnotherExample()
    {
        var examples = ExampleReader.Read(
            "# A\n## seeds/x\n```\n```\n## reports\n```\nr\n```\n# B\n## `seeds/y`\n```\n```\n"
        );
        Assert.Equal(["A", "B"], examples.Select(e => e.Name));
        Assert.Equal(("seeds/x", ""), Assert.Single(examples[0].Seeds));
        Assert.Equal(("seeds/y", ""), Assert.Single(examples[1].Seeds));
    }

    [Fact]
    public void FurtherExamplesUnderAHeadingAreNumbered() =>
        Assert.Equal(
            ["A", "A – 2", "A – 3"],
            ExampleReader
                .Read(
                    string.Concat(
                        "# A\n",
                        string.Concat(
                            Enumerable.Repeat("## seeds/x\n```\n```\n## view\n```\n```\n", 3)
                        )
                    )
                )
                .Select(e => e.Name)
        );

    [Fact]
    public void ABlockWithoutAHeadingAndAHeadingWithoutABlockAreRefused()
    {
        Assert.Throws<InvalidDataException>(() => ExampleReader.Read("# A\n```\nx\n```\n"));
        Assert.Throws<InvalidDataException>(() => ExampleReader.Read("# A\n## view\n# B\n"));
    }

    [Fact]
    public void EscapesStandForWhatMarkdownCannotHold()
    {
        Assert.Equal([0xFF, 0x00, (byte)'a'], Escapes.ToBytes("⟨byte FF⟩⟨U+0000⟩a⟨no line end⟩\n"));
        Assert.Equal("山山山"u8.ToArray(), Escapes.ToBytes("⟨3 times 山⟩"));
        Assert.Equal(Encoding.UTF8.GetBytes("\U00020000\n"), Escapes.ToBytes("⟨U+20000⟩\n"));
        Assert.Equal("a⏎⟨U+FFFD⟩⟨U+E000⟩", Escapes.Visible("a\n\uFFFD\uE000"));
    }
}
