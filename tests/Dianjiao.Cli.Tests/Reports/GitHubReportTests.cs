using Dianjiao.Cli.Reports;

namespace Dianjiao.Cli.Tests.Reports;

public sealed class GitHubReportTests
{
    [Fact]
    public void SignsThatMeanSomethingToGitHubAreEscaped()
    {
        var file = SourceFile.FromText("seeds/a,b:c%.txt", "甲\n乙\n");
        using var writer = new StringWriter { NewLine = "\n" };

        GitHubReport.Write(
            writer,
            [
                new Diagnostic(
                    Codes.NoTemplate,
                    Severity.Error,
                    file.Path,
                    file.Span(0, 3),
                    "50%\r\n: ,",
                    "do"
                ),
                new Diagnostic(Codes.MonthOrder, Severity.Info, "seeds", null, "m", null),
            ]
        );

        Assert.Equal(
            "::error file=seeds/a%2Cb%3Ac%25.txt,line=1,endLine=2,col=1,title=DJ6002 A template is missing::50%25%0D%0A: ,%0Ado\n"
                + "::notice file=seeds,line=1,endLine=1,col=1,endColumn=1,title=DJ4012 The months are out of order::m\n",
            writer.ToString()
        );
    }
}
