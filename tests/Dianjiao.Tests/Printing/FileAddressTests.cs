using Dianjiao.Printing;

namespace Dianjiao.Tests.Printing;

public sealed class FileAddressTests
{
    [Theory]
    [InlineData("/srv/a/page.html", "file:///srv/a/page.html")]
    [InlineData("/srv/t%41x/page.html", "file:///srv/t%2541x/page.html")]
    [InlineData("/srv/100% so/a#b?c.html", "file:///srv/100%25%20so/a%23b%3Fc.html")]
    [InlineData("/srv/%20/北山/p.html", "file:///srv/%2520/%E5%8C%97%E5%B1%B1/p.html")]
    public void EverySignOfANameIsAName(string path, string address) =>
        Assert.Equal(address, FileAddress.Of(path).AbsoluteUri);
}
