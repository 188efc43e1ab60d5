using System.Text.Json;

namespace Dianjiao.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    /// <summary>Two characters beyond U+FFFF stand before a private-use one: column 7 in code points, 9 in UTF-16.</summary>
    private const string Damaged = "嘉定十二年春正月，夏兵侵金。\n二月，𠀀𠮷\uE000來。\n";

    private readonly EditionFolder edition = new(Damaged);

    public void Dispose() => edition.Dispose();

    [Fact]
    public void AFolderThatIsNotThereIsNamed()
    {
        var none = Path.Combine(edition.Root, "none");
        var file = Path.Combine(edition.Root, "seeds", "041", "text.txt");

        Assert.Contains(
            $"there is no folder {none}",
            Tool.Run("check", none).Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"{file} is a file",
            Tool.Run("build", file).Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void TextGoesToStandardOutputWithPathsRelativeToTheEdition()
    {
        var tool = Tool.Run("check", edition.Root);

        Assert.Equal(0, tool.Status);
        Assert.Equal("", tool.Error);
        Assert.Contains(
            "seeds/041/text.txt(2,6): warning DJ1006: ",
            tool.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "    二月，𠀀𠮷〓來。\n              ^^\n",
            tool.Output,
            StringComparison.Ordinal
        );
        Assert.Matches(@"\n0 errors, \d+ warnings?, 0 notes\n$", tool.Output);
        Assert.DoesNotContain('\e', tool.Output);
    }

    [Fact]
    public void TheCurrentFolderIsTheDefault()
    {
        var tool = Tool.RunIn(edition.Root, "check");

        Assert.Equal(Tool.Run("check", edition.Root), tool);
    }

    [Fact]
    public void JsonHasExactlyThePromisedKeys()
    {
        var tool = Tool.Run("check", edition.Root, "--format", "json");

        Assert.Equal(0, tool.Status);
        using var json = JsonDocument.Parse(tool.Output);
        foreach (var each in json.RootElement.EnumerateArray())
        {
            Assert.Equal(
                "code severity path line column endLine endColumn message hint",
                string.Join(' ', each.EnumerateObject().Select(p => p.Name))
            );
        }

        var odd = json
            .RootElement.EnumerateArray()
            .Single(d => d.GetProperty("code").GetString() == "DJ1006");
        Assert.Equal("warning", odd.GetProperty("severity").GetString());
        Assert.Equal("seeds/041/text.txt", odd.GetProperty("path").GetString());
        Assert.Equal(2, odd.GetProperty("line").GetInt32());
        Assert.Equal(6, odd.GetProperty("column").GetInt32());
        Assert.Equal(2, odd.GetProperty("endLine").GetInt32());
        Assert.Equal(7, odd.GetProperty("endColumn").GetInt32());
        Assert.Matches(@"^0 errors, \d+ warnings?, 0 notes\n$", tool.Error);
    }

    [Fact]
    public void SarifCountsColumnsInCodePoints()
    {
        var tool = Tool.Run("check", edition.Root, "--format", "sarif");

        using var json = JsonDocument.Parse(tool.Output);
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var run = json.RootElement.GetProperty("runs")[0];
        Assert.Equal("unicodeCodePoints", run.GetProperty("columnKind").GetString());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(Codes.All.Length, rules.GetArrayLength());
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(
                result.GetProperty("ruleId").GetString(),
                rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()
            );
        }

        var odd = run.GetProperty("results")
            .EnumerateArray()
            .Single(d => d.GetProperty("ruleId").GetString() == "DJ1006");
        var place = odd.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(
            "seeds/041/text.txt",
            place.GetProperty("artifactLocation").GetProperty("uri").GetString()
        );
        Assert.Equal(6, place.GetProperty("region").GetProperty("startColumn").GetInt32());
    }

    [Fact]
    public void GitHubGetsALineForEach()
    {
        var tool = Tool.Run("check", edition.Root, "--format", "github");

        Assert.Contains(
            "::warning file=seeds/041/text.txt,line=2,endLine=2,col=6,endColumn=7,title=DJ1006 ",
            tool.Output,
            StringComparison.Ordinal
        );
        Assert.All(
            tool.Output.TrimEnd('\n').Split('\n'),
            l => Assert.StartsWith("::", l, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void ErrorsMakeTheStatus1(string format)
    {
        edition.Put(
            "seeds/041/apparatus.yml",
            "- emend: 41.2\n  lemma: 不在\n  reading: 在\n  reason: r\n"
        );

        var tool = Tool.Run("check", edition.Root, "--format", format);

        Assert.Equal(1, tool.Status);
        Assert.Contains("DJ3002", tool.Output, StringComparison.Ordinal);
        Assert.Contains("不在", tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingIsWritten()
    {
        Tool.Run("check", edition.Root);

        Assert.Equal(
            ["seeds"],
            Directory.GetFileSystemEntries(edition.Root).Select(p => Path.GetFileName(p))
        );
    }

    [Fact]
    public void AWatchedCheckIsRepeatedAfterASave()
    {
        using var check = Tool.Start(edition.Root, "check", "--watch");
        ReadTo(check.StandardOutput, "0 errors, ");

        edition.Put(
            "seeds/041/apparatus.yml",
            "- emend: 41.2\n  lemma: 不在\n  reading: 在\n  reason: r\n"
        );

        ReadTo(check.StandardOutput, "1 error, ");
        Assert.False(check.HasExited);
        check.Kill();
        check.WaitForExit();
    }

    private static void ReadTo(StreamReader reader, string start)
    {
        string? line;
        do
        {
            line = reader.ReadLineAsync().WaitAsync(LivePreview.Patience).GetAwaiter().GetResult();
            Assert.NotNull(line);
        } while (!line.StartsWith(start, StringComparison.Ordinal));
    }
}
