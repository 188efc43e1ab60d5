using Dianjiao.Printing;

namespace Dianjiao.Tests.Printing;

public sealed class FileAddressTests
{
    [Theory]
    [InlineData("/tmp/a/page.html", "file:///tmp/a/page.html")]
    [InlineData("/tmp/t%41x/page.html", "file:///tmp/t%2541x/page.html")]
    [InlineData("/tmp/100% so/a#b?c.html", "file:///tmp/100%25%20so/a%23b%3Fc.html")]
    [InlineData("/tmp/%20/北山/p.html", "file:///tmp/%2520/%E5%8C%97%E5%B1%B1/p.html")]
    public void EverySignOfANameIsAName(string path, string address) =>
        Assert.Equal(address, FileAddress.Of(path).AbsoluteUri);
}
