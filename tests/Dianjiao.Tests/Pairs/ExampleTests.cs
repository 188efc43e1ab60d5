namespace Dianjiao.Tests.Pairs;

/// <summary>Every example in the specs, the broken cases and the format's documentation, run.</summary>
public sealed class ExampleTests
{
    private static readonly string[] Places = ["specs", "broken"];

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var file in Files())
        {
            foreach (var example in ExampleReader.ReadFile(Repository.Path(file)))
            {
                cases.Add(file, example.Name);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheEditionBecomesWhatTheExampleSays(string file, string name)
    {
        foreach (
            var example in ExampleReader.ReadFile(Repository.Path(file)).Where(e => e.Name == name)
        )
        {
            ExampleRun.Check(example);
        }
    }

    [Fact]
    public void NoFileIsWithoutAnExampleAndNoTwoOfAFileHaveOneName()
    {
        foreach (var file in Files())
        {
            var names = ExampleReader.ReadFile(Repository.Path(file)).Select(e => e.Name).ToArray();
            Assert.True(names.Length > 0, file);
            Assert.True(names.Distinct().Count() == names.Length, file);
        }
    }

    internal static IEnumerable<string> Files() =>
        Places
            .Select(p => Path.Combine("tests", "Dianjiao.Tests", p))
            .SelectMany(p => Directory.EnumerateFiles(Repository.Path(p), "*.md"))
            .Append(Repository.Path("docs", "format.md"))
            .Select(p => Path.GetRelativePath(Repository.Root, p))
            .Order(StringComparer.Ordinal);
}
