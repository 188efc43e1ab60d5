using System.Text.Json;
using Dianjiao.Printing;

namespace Dianjiao.Tests.Printing;

/// <summary>What a theme's own script may say of the pages it has laid out.</summary>
public sealed class PrintReportTests
{
    [Fact]
    public void WhatThePaginatorSaysIsRead()
    {
        var report = Read(
            """
            { "pages": 4, "frontPages": 2, "lines": 90, "faults": ["a"], "deferred": [], "filled": 87, "more": {} }
            """
        );

        Assert.Equal(
            (4, 2, 90, 87),
            (report.Pages, report.FrontPages, report.Lines, report.Filled)
        );
        Assert.Equal("a", Assert.Single(report.Faults));
        Assert.Empty(report.Deferred);
    }

    [Theory]
    [InlineData("null", "its script is missing")]
    [InlineData("[]", "its script is missing")]
    [InlineData("3", "its script is missing")]
    [InlineData("{}", "'pages'")]
    [InlineData(
        """{ "pages": "4", "frontPages": 2, "lines": 90, "faults": [], "deferred": [], "filled": 87 }""",
        "$.pages"
    )]
    [InlineData(
        """{ "pages": 4, "frontPages": 2, "lines": 90, "faults": [3], "deferred": [], "filled": 87 }""",
        "$.faults[0]"
    )]
    public void WhatIsNoneIsRefused(string json, string named) =>
        Assert.Contains(
            named,
            Assert.Throws<BrowserException>(() => Read(json)).Message,
            StringComparison.Ordinal
        );

    private static PrintReport Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return PrintReport.Read(document.RootElement);
    }
}
