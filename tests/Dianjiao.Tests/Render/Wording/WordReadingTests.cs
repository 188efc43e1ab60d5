namespace Dianjiao.Tests.Render.Wording;

/// <summary>What is wrong in a file of words is reported where it stands.</summary>
public sealed class WordReadingTests
{
    [Theory]
    [InlineData("pages:\n  contens: A\n", "DJ6032", 2, 3)]
    [InlineData("pages:\n  contents: [a, b]\n", "DJ6034", 2, 13)]
    [InlineData("pages:\n  contents:\n", "DJ6031", 2, 3)]
    [InlineData("pages:\n  contents: A {count}\n", "DJ6033", 2, 13)]
    [InlineData("pages:\n  contents: A }\n", "DJ6033", 2, 13)]
    [InlineData("pages:\n  address: \"{when} {0}\"\n", "DJ6033", 2, 12)]
    [InlineData("pages:\n  address: in {when}\n", "DJ6033", 2, 12)]
    [InlineData("pages:\n  address: in {when\n", "DJ6033", 2, 12)]
    [InlineData("language:\n  chinese: yes\n", "DJ6034", 2, 12)]
    [InlineData("dates:\n  months: [1, 2, 3]\n", "DJ6034", 2, 11)]
    [InlineData("search:\n  found:\n    few: \"{count} a\"\n", "DJ6034", 3, 5)]
    [InlineData("search:\n  found:\n    other: many\n", "DJ6033", 3, 12)]
    [InlineData("- a\n", "DJ6034", 1, 1)]
    [InlineData("pages:\n  contents: A\n  contents: B\n", "DJ2002", 3, 3)]
    public void AFaultIsReportedAtItsPlace(string text, string code, int line, int column)
    {
        var loaded = Loaded.Of(
            "嘉定十一年春二月，築城於北山。\n",
            ("templates/wording/en.yml", text)
        );
        var found = Assert.Single(
            loaded.Diagnostics,
            d => d.Path.StartsWith("templates", StringComparison.Ordinal)
        );
        Assert.Equal(
            (code, "templates/wording/en.yml", line, column),
            (found.Code.Id, found.Path, found.From.Line, found.From.Column)
        );
    }

    [Theory]
    [InlineData("templates/wording/english.txt")]
    [InlineData("templates/wording/e n.yml")]
    [InlineData("templates/wording/x/en.yml")]
    public void AFileThatIsNoLanguageIsReported(string path)
    {
        var loaded = Loaded.Of(
            "嘉定十一年春二月，築城於北山。\n",
            (path, "pages:\n  contents: A\n")
        );
        Assert.Equal(
            [(path, "DJ2016")],
            loaded.Diagnostics.Where(d => d.Path == path).Select(d => (d.Path, d.Code.Id))
        );
    }

    [Fact]
    public void FormsOfALanguageAreAskedFor()
    {
        var (words, faults) = WordFiles.Read(
            "ru",
            "search:\n  found:\n    one: \"{count} место\"\n    few: \"{count} места\"\n    other: \"{count} мест\"\n"
        );
        Assert.Contains(
            faults,
            f =>
                f.Code == Codes.WordMissing
                && f.Message.Contains("search.found.many", StringComparison.Ordinal)
        );
        Assert.Equal("21 место", words.Search.Found.Fill(21));
        Assert.Equal("3 места", words.Search.Found.Fill(3));
        Assert.Equal("11 мест", words.Search.Found.Fill(11));
        // What Russian lacks is counted as English does.
        Assert.Equal("1 occurrence", words.Ui.Index.Occurrences.Fill(1));
        Assert.Equal("21 occurrences", words.Ui.Index.Occurrences.Fill(21));
    }

    [Theory]
    [InlineData("one: одно место\n    few: \"{count} места\"\n    many: \"{count} мест\"", true)]
    [InlineData(
        "1: одно место\n    one: \"{count} место\"\n    few: \"{count} места\"\n    many: \"{count} мест\"",
        false
    )]
    public void AFormOfMoreThanOneNumberNamesIt(string forms, bool isFault)
    {
        var (words, faults) = WordFiles.Read(
            "ru",
            $"search:\n  found:\n    {forms}\n    other: \"{{count}} мест\"\n"
        );
        Assert.Equal(isFault, faults.Any(f => f.Code == Codes.WordPlaces));
        Assert.Equal(isFault ? "1 мест" : "одно место", words.Search.Found.Fill(1));
    }
}
