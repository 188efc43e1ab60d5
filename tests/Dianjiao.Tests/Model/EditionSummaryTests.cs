using Dianjiao.Model;

namespace Dianjiao.Tests.Model;

public sealed class EditionSummaryTests
{
    [Fact]
    public void ItSaysWhatOfATranslationWantsAnotherLook()
    {
        var edition = Loaded.Of(
            "甲乙。\n丙丁。\n戊己。\n",
            (
                "seeds/001/translation.en.md",
                "## 1.1\n\na\n\n## 1.2 [check]\n\nb\n\n## 1.3 [stale]\n\nc\n"
            ),
            ("seeds/001/translation.fr.md", "## 1.1\n\na\n")
        );
        Assert.EndsWith(
            " apparatus entries, en 3/3, 1 to check, 1 stale, fr 1/3",
            Assert.Single(EditionSummary.Of(edition.Edition!))
        );
    }
}
