namespace Dianjiao.Cli.Tests;

/// <summary>A PDF that <c>print</c> wrote into the site, as later builds find it. No browser is needed to tell.</summary>
public sealed class PrintedSiteTests : IDisposable
{
    private const string Pdf = "site/downloads/edition.pdf";

    private readonly EditionFolder edition = new();

    public void Dispose() => edition.Dispose();

    [Fact]
    public void APdfOfAnotherStateIsKeptAndTold()
    {
        Tool.Run("build", edition.Root);
        var printed = $"%PDF-1.4\n/DianjiaoState ({new string('0', 64)})\n%%EOF\n";
        edition.Put(Pdf, printed);

        var built = Tool.Run("build", edition.Root);

        Assert.Equal(0, built.Status);
        Assert.Contains(
            "downloads/edition.pdf(1,1): warning DJ7009",
            built.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(printed, File.ReadAllText(Path.Combine(edition.Root, Pdf)));
        var verified = Tool.Run("verify", edition.Root);
        Assert.Equal(1, verified.Status);
        Assert.Contains(
            "downloads/edition.pdf(1,1): error DJ5002: this PDF was printed from another state",
            verified.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void APdfThatPrintDidNotWriteIsForeign()
    {
        Tool.Run("build", edition.Root);
        edition.Put(Pdf, "%PDF-1.4\n%%EOF\n");
        Assert.Contains("DJ7002", Tool.Run("build", edition.Root).Error, StringComparison.Ordinal);
        Assert.Contains(
            "downloads/edition.pdf(1,1): error DJ5002: this file is not the edition's",
            Tool.Run("verify", edition.Root).Error,
            StringComparison.Ordinal
        );
    }
}
