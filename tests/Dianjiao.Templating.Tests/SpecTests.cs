using System.Buffers;
using System.Text;

namespace Dianjiao.Templating.Tests;

/// <summary>
/// Every <c>NN-name.txt</c> under <c>specs</c> is a template, every <c>NN-name.out.txt</c> beside it what comes of
/// it: the page, the errors of compiling, or the one error of rendering. A line <c>=== name</c> begins a further
/// template, which the first, <c>page</c>, may include.
/// </summary>
public sealed class SpecTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "specs");

    public static TheoryData<string> Specs()
    {
        var data = new TheoryData<string>();
        foreach (
            var path in Files().Where(path => !path.EndsWith(".out.txt", StringComparison.Ordinal))
        )
        {
            data.Add(Path.GetRelativePath(Root, path));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public void RendersAsExpected(string spec)
    {
        var expected = File.ReadAllText(Path.Combine(Root, Path.ChangeExtension(spec, ".out.txt")));
        Assert.Equal(
            expected,
            Run(Sources(File.ReadAllText(Path.Combine(Root, spec)))),
            ignoreLineEndingDifferences: false
        );
    }

    [Fact]
    public void EverySpecHasItsPartner()
    {
        var alone = Files()
            .GroupBy(path => path.Replace(".out.txt", ".txt", StringComparison.Ordinal))
            .Where(pair => pair.Count() != 2)
            .Select(pair => Path.GetRelativePath(Root, pair.Key));
        Assert.Empty(alone);
    }

    [Fact]
    public void ThereAreSpecsEnough() => Assert.True(Files().Length >= 2 * 220);

    private static string[] Files() =>
        [
            .. Directory
                .GetFiles(Root, "*.txt", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal),
        ];

    private static Dictionary<string, string> Sources(string text)
    {
        var sources = new Dictionary<string, string>();
        var name = "page";
        var start = 0;
        while (start >= 0)
        {
            var next = text.IndexOf("=== ", start, StringComparison.Ordinal);
            sources.Add(name, next < 0 ? text[start..] : text[start..next]);
            if (next < 0)
            {
                break;
            }

            var end = text.IndexOf('\n', next);
            name = text[(next + 4)..end];
            start = end + 1;
        }

        return sources;
    }

    private static string Run(Dictionary<string, string> sources)
    {
        var roots = new Dictionary<string, Type> { ["page"] = typeof(SpecModel) };
        var set = TemplateSet.Compile(sources, roots, out var errors);
        if (errors.Length > 0)
        {
            return string.Concat(errors.Select(error => $"{error}\n"));
        }

        try
        {
            var output = new ArrayBufferWriter<byte>();
            set.Render("page", SpecModel.Sample, output);
            return Encoding.UTF8.GetString(output.WrittenSpan);
        }
        catch (TemplateRenderException fault)
        {
            return $"while rendering: {fault.Error}\n";
        }
    }
}
