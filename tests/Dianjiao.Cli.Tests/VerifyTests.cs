using System.Text.RegularExpressions;

namespace Dianjiao.Cli.Tests;

public sealed partial class VerifyTests : IDisposable
{
    private readonly EditionFolder edition = new();

    public void Dispose() => edition.Dispose();

    /// <summary>Each file that is not as it was built is named once, and what verify says to do mends the site.</summary>
    [Fact]
    [Trait("Proves", "DJ5002")]
    public void EveryFileOfTheSiteIsProved()
    {
        Tool.Run("build", edition.Root);
        var data = Directory.GetFiles(Path.Combine(edition.Site, "search"), "text-*.js")[0];
        string[] changed =
        [
            "041/index.html",
            "041/text.txt",
            "print/index.html",
            "search/" + Path.GetFileName(data),
            "assets/"
                + Path.GetFileName(
                    Directory.GetFiles(Path.Combine(edition.Site, "assets"), "*.css")[0]
                ),
        ];
        foreach (var path in changed)
        {
            var full = Path.Combine(edition.Site, path);
            var text = File.ReadAllText(full);
            File.WriteAllText(
                full,
                text.Contains("</main>", StringComparison.Ordinal)
                    ? text.Replace(
                        "</main>",
                        "<script>alert(1)</script></main>",
                        StringComparison.Ordinal
                    )
                    : text + " "
            );
        }

        File.Delete(Path.Combine(edition.Site, "apparatus", "index.html"));
        edition.Put("site/extra/index.html", "<!doctype html><title>x</title>");
        edition.Put("site/.htaccess", "");

        var verified = Tool.Run("verify", edition.Root);

        Assert.Equal(1, verified.Status);
        Assert.Equal(
            [
                .. changed
                    .Append("apparatus/index.html")
                    .Append("extra/index.html")
                    .Order(StringComparer.Ordinal),
            ],
            Named().Matches(verified.Error).Select(m => m.Groups[1].Value)
        );
        Assert.Contains(
            "apparatus/index.html(1,1): error DJ5002: this file is missing",
            verified.Error,
            StringComparison.Ordinal
        );
        Assert.Contains("build the site again", verified.Error, StringComparison.Ordinal);

        Directory.Delete(edition.Site, recursive: true);
        Assert.Equal(0, Tool.Run("build", edition.Root).Status);
        Assert.Equal(0, Tool.Run("verify", edition.Root).Status);
    }

    [GeneratedRegex(@"^(\S+)\(1,1\): error DJ5002: ", RegexOptions.Multiline)]
    private static partial Regex Named();
}
