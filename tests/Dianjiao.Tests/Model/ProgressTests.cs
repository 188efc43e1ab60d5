using Dianjiao.Model;

namespace Dianjiao.Tests.Model;

public sealed class ProgressTests
{
    [Fact]
    public void EverySegmentCountsOnceForEveryLanguage()
    {
        var volume = Loaded
            .Of(
                "甲乙。\n丙丁。\n戊己。\n庚辛。\n壬癸。\n",
                (
                    "seeds/001/translation.en.md",
                    "## 1.1\n\na\n\n## 1.2–1.3\n\nb\n\n## 1.4 [check]\n\nc\n"
                ),
                ("seeds/001/translation.fr.md", "## 1.5 [stale]\n\nd\n")
            )
            .Volume;
        Assert.Equal(
            [new("1", "en", 1, 3, 1, 0), new("1", "fr", 4, 0, 0, 1)],
            Progress.Of(volume).AsEnumerable()
        );
        Assert.Equal((5, 4), (Progress.Of(volume)[0].Total, Progress.Of(volume)[0].Translated));
    }

    [Theory]
    [InlineData("## 1.1/1\n\na\n\n## 1.1/2\n\nb\n", 1)]
    [InlineData("## 1.1/1\n\na\n\n## 1.1/2\n", 0)]
    [InlineData("## 1.1/2\n\nb\n", 0)]
    public void ASegmentThatLacksASentenceIsNotTranslated(string translation, int translated)
    {
        var volume = Loaded
            .Of("甲乙。丙丁。\n", ("seeds/001/translation.en.md", translation))
            .Volume;
        Assert.Equal(translated, Progress.Of(volume)[0].Translated);
    }
}
