using FsCheck;
using FsCheck.Fluent;

namespace Dianjiao.Tests;

public sealed class WordCharactersTests
{
    private static readonly string[] Pieces =
    [
        "a",
        "Z",
        "0",
        "é",
        "\u0301",
        "一",
        "鿿",
        "〇",
        "□",
        "\uE000",
        "\U00020000",
        "\U000F0000",
        " ",
        "。",
        "*",
        "\uFFFD",
        "\uD800",
        "\uDC00",
    ];

    [Fact]
    public void OfATextAreThoseOfItsCharactersInOrder() =>
        Prop.ForAll(
                Gen.Elements(Pieces).ArrayOf().ToArbitrary(),
                drawn =>
                {
                    var text = string.Concat(drawn);
                    Assert.Equal(
                        string.Concat(text.EnumerateRunes().Where(WordCharacters.IsOne)),
                        WordCharacters.Of(text)
                    );
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("aé0〇□一\u0301\uE000", "aé0〇□一\u0301\uE000")]
    [InlineData("a. 。*—\uFFFD", "a")]
    public void PunctuationIsNone(string text, string words) =>
        Assert.Equal(words, WordCharacters.Of(text));
}
