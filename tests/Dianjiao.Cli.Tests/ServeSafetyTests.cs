namespace Dianjiao.Cli.Tests;

/// <summary>Whom the preview answers, and what it never gives away.</summary>
public sealed class ServeSafetyTests(StandingPreview standing) : IClassFixture<StandingPreview>
{
    private readonly LivePreview preview = standing.Live;

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:PORT")]
    [InlineData("localhost.evil.example:PORT")]
    [InlineData("localhost:1")]
    [InlineData("localhost")]
    [InlineData("")]
    public void AnotherHostIsRefused(string host)
    {
        var name = host.Replace("PORT", $"{preview.Port}", StringComparison.Ordinal);

        foreach (var path in new[] { "/", "/.dianjiao/events" })
        {
            Assert.StartsWith(
                "HTTP/1.1 403 ",
                preview.Raw($"GET {path} HTTP/1.1\r\nHost: {name}\r\n\r\n"),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void NothingOutsideTheSiteIsServed()
    {
        File.WriteAllText(Path.Combine(standing.Temporary, "secret.txt"), "秘");
        var site =
            Directory.GetDirectories(standing.Temporary, "dianjiao-serve-*").Single() + "/site";
        File.WriteAllText(Path.Combine(site, "..", "secret.txt"), "秘");
        File.CreateSymbolicLink(
            Path.Combine(site, "link.txt"),
            Path.Combine(standing.Temporary, "secret.txt")
        );

        foreach (
            var path in new[]
            {
                "/../secret.txt",
                "/../../secret.txt",
                "/041/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/..%5csecret.txt",
                "/..\\secret.txt",
                "//secret.txt",
                "/link.txt",
                $"/{standing.Temporary}/secret.txt",
                "/seeds/041/text.txt",
                "/.dianjiao/../secret.txt",
            }
        )
        {
            var answer = preview.Raw(
                $"GET {path} HTTP/1.1\r\nHost: localhost:{preview.Port}\r\nConnection: close\r\n\r\n"
            );
            Assert.StartsWith("HTTP/1.1 404 ", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("秘", answer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("nonsense\r\n\r\n", 400)]
    [InlineData("GET http://localhost/ HTTP/1.1\r\n\r\n", 400)]
    [InlineData("GET /secret.txt%00.html HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", 400)]
    [InlineData("POST / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 3\r\n\r\nabc", 405)]
    public void WhatIsNoRequestOfABrowserIsRefused(string request, int status)
    {
        var answer = preview.Raw(
            request.Replace("PORT", $"{preview.Port}", StringComparison.Ordinal)
        );

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.NotNull(preview.Text("041/"));
    }

    [Fact]
    public void AWorkerThatWouldAnswerOutOfItsStoreIsRetired()
    {
        var worker = preview.Raw(
            $"GET /sw.js HTTP/1.1\r\nHost: localhost:{preview.Port}\r\nService-Worker: script\r\nConnection: close\r\n\r\n"
        );

        Assert.Contains("unregister()", worker, StringComparison.Ordinal);
    }
}
