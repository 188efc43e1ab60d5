using Dianjiao.Render.Wording;

namespace Dianjiao.Tests.Render.Wording;

/// <summary>The examples of CLDR for whole numbers.</summary>
public sealed class PluralRulesTests
{
    [Theory]
    [InlineData("en", "other one other other", "0 1 2 21")]
    [InlineData("zh-Hant", "other other other", "0 1 21")]
    [InlineData("ja", "other other", "1 2")]
    [InlineData("fr", "one one other", "0 1 2")]
    [InlineData("pt", "one one other", "0 1 2")]
    [InlineData("pt-PT", "other one other", "0 1 2")]
    [InlineData("ru", "many one few many many one few", "0 1 3 5 11 21 22")]
    [InlineData("sr", "other one few other other one", "0 1 3 5 11 21")]
    [InlineData("pl", "many one few many many many few", "0 1 4 5 12 21 22")]
    [InlineData("cs", "other one few other", "0 1 3 5")]
    [InlineData("sl", "other one two few few other one", "0 1 2 3 4 5 101")]
    [InlineData("lt", "other one few other other one few", "0 1 2 10 11 21 22")]
    [InlineData("lv", "zero one other zero one", "0 1 2 11 21")]
    [InlineData("ro", "few one few few other few", "0 1 2 19 20 101")]
    [InlineData("ar", "zero one two few many other few", "0 1 2 3 11 100 103")]
    [InlineData("ga", "other one two few many other", "0 1 2 3 7 11")]
    [InlineData("he", "other one two other", "0 1 2 3")]
    [InlineData("is", "one other one", "1 11 21")]
    public void NumbersAreCountedByTheRuleOfTheLanguage(
        string language,
        string categories,
        string numbers
    ) => Assert.Equal(categories, Sorted(PluralRules.Of(language), numbers));

    [Theory]
    [InlineData("en", "one two few other other other other one two", "1 2 3 4 11 12 13 21 102")]
    [InlineData("fr", "one other", "1 2")]
    [InlineData("sv", "one one other other one", "1 2 3 11 21")]
    [InlineData("it", "other many many", "1 8 11")]
    [InlineData("ca", "one two one few other", "1 2 3 4 5")]
    [InlineData("zh-Hans", "other other", "1 2")]
    public void NumbersAreOrderedByTheRuleOfTheLanguage(
        string language,
        string categories,
        string numbers
    ) => Assert.Equal(categories, Sorted(PluralRules.OrdinalOf(language), numbers));

    [Fact]
    public void TheCategoriesOfALanguageAreThoseOfItsNumbersAndOther()
    {
        Assert.Equal("one few many other", Joined(PluralRules.Categories("ru")));
        Assert.Equal("one other", Joined(PluralRules.Categories("en-GB")));
        Assert.Equal("one two few other", Joined(PluralRules.OrdinalCategories("en")));
        Assert.Equal("other", Joined(PluralRules.Categories("zh-Hant")));
        Assert.Equal("zero one two few many other", Joined(PluralRules.Categories("ar")));

        static string Joined(IEnumerable<string> words) => string.Join(' ', words);
    }

    [Theory]
    [InlineData(1, "first")]
    [InlineData(12, "twelfth")]
    [InlineData(20, "twentieth")]
    [InlineData(21, "21st")]
    [InlineData(22, "22nd")]
    [InlineData(23, "23rd")]
    [InlineData(24, "24th")]
    [InlineData(111, "111th")]
    [InlineData(112, "112th")]
    [InlineData(113, "113th")]
    public void EnglishEntriesHaveOrdinals(int number, string ordinal) =>
        Assert.Equal(ordinal, WordFiles.Theme.Wordings.Of("en").Ordinals.Fill(number));

    private static string Sorted(Func<int, string> rule, string numbers) =>
        string.Join(
            ' ',
            numbers
                .Split(' ')
                .Select(n => rule(int.Parse(n, System.Globalization.CultureInfo.InvariantCulture)))
        );
}
