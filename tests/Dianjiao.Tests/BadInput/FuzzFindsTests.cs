using System.Text;

namespace Dianjiao.Tests.BadInput;

/// <summary>What the fuzzer and an attacker have found, each as the smallest change to an edition without fault.</summary>
public sealed class FuzzFindsTests
{
    [Theory]
    // Of a name's words in a link the page shows what the proof took for Markdown.
    [InlineData("seeds/names.yml", "en: Wang Ji\n", "en: Wang Ji&#0;\n")]
    [InlineData("seeds/names.yml", "en: Wang Ji\n", "en: 'Wang `Ji` *a* [b](c) <d> &amp; \\1'\n")]
    // A page read back has one sign for a line break.
    [InlineData("seeds/001/apparatus.yml", "reading: 盜劫", "reading: \"盜\\r\\n劫\"")]
    [InlineData("seeds/001/apparatus.yml", "reading: 盜劫", "reading: \"盜\\r劫\"")]
    [InlineData("seeds/001/notes.en.md", "He was", "He\r was\r\n")]
    // Could be written by nothing.
    [InlineData("seeds/edition.yml", "https://example.org/hill", "\"https://example.org/\\u0001\"")]
    [InlineData("seeds/names.yml", "en: Wang Ji\n", "en: Wang Ji\n    gloss: \"\\u0001\"\n")]
    [InlineData(
        "seeds/names.yml",
        "en: Wang Ji\n",
        "en: Wang Ji\n    gloss: \"\\u0006\\u0005a\"\n"
    )]
    [InlineData("seeds/edition.yml", "title: 北山志", "title: \"a\\u0001\\uFFFE\\0b\"")]
    [InlineData("seeds/edition.yml", "title: 北山志", "title: \"\\uD800\"")]
    public void IsReportedOrPublishedWhole(string path, string old, string now)
    {
        var files = FuzzEdition.Files.ToDictionary(f => f.Path, f => f.Content);
        var text = Encoding.UTF8.GetString(files[path]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        files[path] = Encoding.UTF8.GetBytes(text.Replace(old, now, StringComparison.Ordinal));
        Assert.Null(FuzzRun.Fault(files.Select(f => (f.Key, f.Value))));
    }
}
