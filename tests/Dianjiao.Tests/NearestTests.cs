namespace Dianjiao.Tests;

public sealed class NearestTests
{
    [Theory]
    [InlineData("li-zunxu", "li-zunxv")]
    [InlineData("41.3", "41.2")]
    [InlineData("\U00020000\U00020001\U00020002", "\U00020000\U00020001")]
    [InlineData("quite-another", null)]
    [InlineData("", null)]
    public void TheNearestIsTakenAndOfTwoTheFirst(string wanted, string? expected) =>
        Assert.Equal(
            expected,
            Nearest.To(
                wanted,
                ["41.4", "41.2", "li-zunxv", "\U00020000\U00020001", "wang-zunxu-of-nowhere"]
            )
        );

    [Fact]
    public void WithoutABudgetNothingIsGuessed()
    {
        string[] candidates = ["li-zunxu", "ren-dejing"];
        var budget = new GuessBudget(300);
        Assert.Equal("li-zunxu", Nearest.To("li-zunxv", candidates, budget));
        Assert.Null(Nearest.To("li-zunxv", candidates, budget));
    }
}
