using System.Text.Json;
using Dianjiao.Cli.Reports;

namespace Dianjiao.Cli.Tests.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public void HanIsReadableAndRareCharactersSurvive()
    {
        using var writer = new StringWriter();

        JsonReport.Write(
            writer,
            [new Diagnostic(Codes.PrivateUse, Severity.Info, "seeds", null, "西夏𠀀<&>", null)]
        );

        Assert.Contains("西夏", writer.ToString(), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(writer.ToString());
        var only = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal("西夏𠀀<&>", only.GetProperty("message").GetString());
        Assert.Equal("info", only.GetProperty("severity").GetString());
        Assert.Equal(JsonValueKind.Null, only.GetProperty("hint").ValueKind);
        Assert.Equal(1, only.GetProperty("line").GetInt32());
    }

    [Fact]
    public void NothingFoundIsAnEmptyArray()
    {
        using var writer = new StringWriter { NewLine = "\n" };

        JsonReport.Write(writer, []);

        Assert.Equal("[]\n", writer.ToString());
    }
}
