using System.Reflection;
using System.Text.RegularExpressions;
using Dianjiao.Tests.Pairs;

namespace Dianjiao.Tests;

/// <summary>The ledger of diagnostics, its page for readers, and a case for every code.</summary>
public sealed partial class CodesTests
{
    // Codes from here on are proved by tests with [Proves] in Write, Render and Cli. Set it to 10000 when they all are.
    private const int CoveredBelow = 5000;

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
        Assert.Empty(
            Codes.All.Select(c => c.Id).Where(id => Number(id) < CoveredBelow).Except(cases)
        );
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

    private static IEnumerable<string> Proved() =>
        typeof(CodesTests)
            .Assembly.GetTypes()
            .SelectMany(t => t.GetMethods())
            .SelectMany(m => m.GetCustomAttributes<ProvesAttribute>())
            .Select(a => a.Code);

    private static int Number(string id) =>
        int.Parse(id.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture);

    private static string Plain(string markdown) => Escape().Replace(markdown, "$1");

    [GeneratedRegex(
        @"^\| (?<id>DJ\d+) \| (?<severity>\w+) \| (?<title>.*?) \| (?<explanation>.*?) \|(?: (?<example>.+) \|)?$",
        RegexOptions.Multiline
    )]
    private static partial Regex Row();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escape();
}
