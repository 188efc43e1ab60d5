using Dianjiao.Layers;
using Dianjiao.Model.Markdown;
using Dianjiao.Model.Naming;

namespace Dianjiao.Tests.Model;

public sealed class TranslationMentionFinderTests
{
    private const string Names = """
        persons:
          - { id: li-zunxu, name: 遵頊, en: Li Zunxu, en-forms: [Zunxu, the ruler] }
          - { id: yang-yong, name: 勇, en: Yang Yong, en-forms: [Yong] }
        peoples:
          - { id: xia, name: 夏, en: Xia, en-forms: [the Xia] }
          - { id: jin, name: 金, en: Jin }
        places:
          - { id: yellow-river, name: 河, en: Yellow River, en-forms: [the ruler's river] }
        offices:
          - { id: area, name: 總管, en: Area Commander }
          - { id: prefect, name: 刺史, en: Prefect }
          - { id: prefect-zhi, name: 知, en: Prefect, en-forms: ["Mayor of Yan'an"] }
        """;

    [Theory]
    [InlineData("Li Zunxu and Zunxu", "li-zunxu:Li Zunxu li-zunxu:Zunxu")]
    [InlineData("The ruler, the ruler; a ruler", "li-zunxu:The ruler li-zunxu:the ruler")]
    [InlineData("The Xia and Xia's Jin", "xia:Xia xia:Xia jin:Jin")]
    [InlineData("the ruler’s river", "yellow-river:the ruler’s river")]
    [InlineData("Yong'an, Yong’an, Yong's", "yang-yong:Yong")]
    [InlineData("Area Commander-in-chief; Xia-Jin", "xia:Xia jin:Jin")]
    [InlineData("Yellow\nRiver, yellow river", "yellow-river:Yellow\nRiver")]
    [InlineData("the Prefect", "")]
    [InlineData("Xiazhou, Jin2, ÉXia", "")]
    [InlineData("`Xia` [Jin](Xia) [[41.1]] <b title=\"Xia\">Jin</b>", "jin:Jin jin:Jin")]
    [InlineData("```\nXia\n```\nXia", "xia:Xia")]
    [InlineData("\U00020000 Xia 夏Jin", "xia:Xia jin:Jin")]
    [InlineData("Mayor of Yan’an", "prefect-zhi:Mayor of Yan’an")]
    public void WholeWordsAreFoundTheLongestFirst(string markdown, string expected)
    {
        var names = NamesReader.Read(
            SourceFile.FromText("seeds/names.yml", Names),
            new DiagnosticBag()
        );
        var text = CodePoints.Of(markdown);
        var found = new TranslationMentionFinder(names)
            .Find(
                ProseReader.Read(markdown, null, "en", new DiagnosticBag()),
                names.Entries.Select(e => e.Id)
            )
            .Select(m => $"{m.NameId}:{CodePoints.ToText(text.AsSpan()[m.Start..m.End])}");
        Assert.Equal(expected, string.Join(' ', found));
    }

    [Fact]
    public void OnlyWhoTheSourceNamesIsFoundAndARangeHasTheNamesOfAllItsSegments()
    {
        const string names =
            "peoples:\n  - { id: xia, name: 夏, en: Xia }\n  - { id: jin, name: 金, en: Jin }\n";
        const string english = "## 1.1\n\nXia and Jin.\n\n## 1.2–1.3\n\nJin and Xia.\n";
        var segments = Loaded
            .Of(
                "夏人入貢。\n金人不報。\n夏人怒。\n",
                ("seeds/names.yml", names),
                ("seeds/001/translation.en.md", english),
                ("seeds/001/translation.fr.md", english)
            )
            .Volume.Segments;
        string[] Found(int segment, string language) =>
            [
                .. segments[segment]
                    .Translations.Single(t => t.Language == language)
                    .Mentions.Select(m => m.NameId),
            ];
        Assert.Equal(["xia"], Found(0, "en"));
        Assert.Equal(["jin", "xia"], Found(1, "en"));
        Assert.Empty(Found(2, "en"));
        Assert.Empty(Found(0, "fr"));
    }
}
