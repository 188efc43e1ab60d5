namespace Dianjiao.Tests;

public sealed class OrderedTests
{
    [Fact]
    public void TheFirstIsFoundWhereverItIs()
    {
        for (var count = 0; count < 9; count++)
        {
            for (var first = 0; first <= count; first++)
            {
                Assert.Equal(first, Ordered.First(count, i => i >= first));
            }
        }
    }
}
