using System.Reflection;
using System.Text.RegularExpressions;
using Dianjiao.Tests.Pairs;

namespace Dianjiao.Tests;

/// <summary>The ledger of diagnostics, its page for readers, and a case for every code.</summary>
public sealed partial class CodesTests
{
    private static readonly string Broken = Repository.Path("tests", "Dianjiao.Tests", "broken");

    [Fact]
    public void TheLedgerListsEveryCodeOnceAndInOrder()
    {
        var declared = typeof(Codes)
            .GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(p => p.PropertyType == typeof(DiagnosticCode))
            .Select(p => ((DiagnosticCode)p.GetValue(null)!).Id)
            .Order(StringComparer.Ordinal);
        Assert.Equal(declared, Codes.All.Select(c => c.Id));
        Assert.Equal(Codes.All.Length, Codes.All.Select(c => c.Id).Distinct().Count());
        Assert.All(Codes.All, c => Assert.Matches("^DJ[1-7][0-9]{3}$", c.Id));
        Assert.All(Codes.All, c => Assert.Same(c, Codes.Find(c.Id)));
        Assert.Null(Codes.Find("DJ9999"));
    }

    [Fact]
    public void ThePageForReadersSaysWhatTheLedgerSays()
    {
        var rows = Row()
            .Matches(File.ReadAllText(Repository.Path("docs", "diagnostics.md")))
            .Select(m =>
                (
                    m.Groups["id"].Value,
                    m.Groups["severity"].Value,
                    Plain(m.Groups["title"].Value),
                    Plain(m.Groups["explanation"].Value)
                )
            );
        Assert.Equal(
            Codes.All.Select(c =>
                (c.Id, c.Severity.ToString().ToLowerInvariant(), c.Title, c.Explanation)
            ),
            rows
        );
    }

    [Fact]
    public void StructureCodesHaveAnExampleOnThePage()
    {
        var examples = Row()
            .Matches(File.ReadAllText(Repository.Path("docs", "diagnostics.md")))
            .Where(m => m.Groups["example"].Length > 0)
            .Select(m => m.Groups["id"].Value);
        Assert.Equal(Codes.All.Select(c => c.Id).Where(id => id[2] == '4'), examples);
    }

    [Fact]
    public void EveryCodeHasACase()
    {
        var cases = Cases().Concat(Proved()).ToHashSet();
        Assert.Empty(Codes.All.Select(c => c.Id).Except(cases));
    }

    [Fact]
    public void EveryCaseHasACode() =>
        Assert.Empty(Cases().Concat(Proved()).Except(Codes.All.Select(c => c.Id)));

    [Fact]
    public void EveryCaseReportsTheCodeItIsNamedAfter()
    {
        foreach (var file in Directory.EnumerateFiles(Broken, "*.md"))
        {
            var code = Path.GetFileName(file)[..6];
            Assert.All(
                ExampleReader.ReadFile(file),
                e => Assert.Contains($" {code}: ", e.Reports, StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void TitlesAndExplanationsAreSentences()
    {
        foreach (var code in Codes.All)
        {
            Assert.True(char.IsUpper(code.Title[0]) || code.Title[0] == '〈', code.Id);
            Assert.DoesNotMatch("[.!?]$", code.Title);
            Assert.EndsWith(".", code.Explanation, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Cases() =>
        Directory.EnumerateFiles(Broken).Select(f => Path.GetFileName(f)[..6]);

    /// <summary>The codes that tests of any project make the program report, where no example can.</summary>
    private static IEnumerable<string> Proved() =>
        Directory
            .EnumerateDirectories(Repository.Path("tests"), "Dianjiao.*")
            .SelectMany(project =>
                Directory.EnumerateFiles(project, "*Tests.cs", SearchOption.AllDirectories)
            )
            .SelectMany(file => Proof().Matches(File.ReadAllText(file)))
            .Select(m => m.Groups["id"].Value);

    private static string Plain(string markdown) => Escape().Replace(markdown, "$1");

    [GeneratedRegex(
        @"^\| (?<id>DJ\d+) \| \w+ \| (?<severity>\w+) \| (?<title>.*?) \| (?<explanation>.*?) \|(?: (?<example>.+) \|)?$",
        RegexOptions.Multiline
    )]
    private static partial Regex Row();

    [GeneratedRegex(@"\[Trait\(""Proves"", ""(?<id>DJ\d+)""\)\]")]
    private static partial Regex Proof();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escape();
}
