using Dianjiao.Script;

namespace Dianjiao.Tests.Render.Wording;

/// <summary>Every language of the program has every word, with its places and its forms.</summary>
public sealed class WordFilesTests
{
    public static TheoryData<string> Languages() => [.. WordFiles.Languages];

    [Fact]
    public void TheProgramSpeaksThree() =>
        Assert.Equal(["en", "zh-Hans", "zh-Hant"], WordFiles.Languages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void ALanguageHasEveryWord(string language)
    {
        var (words, faults) = WordFiles.Read(language, WordFiles.Text(language));
        Assert.Empty(faults.Select(f => $"{f.From}: {f.Message}"));
        Assert.Equal(language, words.Tag);
        Assert.Equal(Keys("en"), Keys(language));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void ALanguageFillsThePlacesThatTheOthersFill(string language)
    {
        var english = Places("en");
        var own = Places(language);
        foreach (var key in english.Keys.Intersect(own.Keys))
        {
            Assert.Equal((key, english[key]), (key, own[key]));
        }
    }

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public void AWordThatIsTakenOutIsMissed(string language)
    {
        var text = WordFiles.Text(language);
        var line = text.Split('\n')
            .Single(l => l.StartsWith("  skip-to-text:", StringComparison.Ordinal));
        var (words, faults) = WordFiles.Read(
            language,
            text.Replace(line + "\n", "", StringComparison.Ordinal)
        );
        var fault = Assert.Single(faults);
        Assert.Equal(Codes.WordMissing, fault.Code);
        Assert.EndsWith("has: pages.skip-to-text", fault.Message, StringComparison.Ordinal);
        Assert.Equal("Skip to the text", words.Ui.SkipToText);
    }

    [Theory]
    [InlineData("zh-Hans", false)]
    [InlineData("zh-Hant", true)]
    public void ChineseIsInOneScript(string language, bool traditional)
    {
        var other = Characters(traditional ? "zh-Hans" : "zh-Hant");
        var own = Characters(language);
        // 系統 is written so in both, beside 繫日.
        var odd = own.Where(c => c != '系')
            .Where(c =>
                (
                    traditional
                        ? ScriptEvidence.HasSimplifiedRadical(c)
                        : ScriptEvidence.HasTraditionalRadical(c)
                )
                // Of two forms of one character, the one that the other language has as well.
                || (
                    other.Contains(c)
                    && own.Any(o =>
                        o != c
                        && !other.Contains(o)
                        && VariantTable.Canonical(o) == VariantTable.Canonical(c)
                    )
                )
            );
        Assert.Empty(odd.Select(char.ConvertFromUtf32));
    }

    private static HashSet<int> Characters(string language) =>
        [
            .. string.Concat(WordFiles.Theme.Wordings.Of(language).Texts.Values)
                .EnumerateRunes()
                .Select(r => r.Value),
        ];

    private static IEnumerable<string> Keys(string language) =>
        WordFiles
            .Theme.Wordings.Of(language)
            .Texts.Keys.Select(Word)
            .Distinct()
            .Order(StringComparer.Ordinal);

    /// <summary>The key without the kind of number.</summary>
    private static string Word(string key) =>
        key.Split('.')[^1] is var last
        && (
            last is "zero" or "one" or "two" or "few" or "many" or "other"
            || last.All(char.IsAsciiDigit)
        )
            ? key[..key.LastIndexOf('.')]
            : key;

    private static Dictionary<string, string> Places(string language) =>
        WordFiles
            .Theme.Wordings.Of(language)
            .Texts.Where(t =>
                !char.IsAsciiDigit(t.Key[^1])
                && t.Key.Split('.')[^1] is not ("one" or "two" or "few")
            )
            .ToDictionary(
                t => Word(t.Key),
                t =>
                    string.Join(
                        ' ',
                        t.Value.Select((c, i) => c == '{' ? t.Value[i + 1] : ' ')
                            .Where(c => c != ' ')
                            .Distinct()
                            .Order()
                    )
            );
}
