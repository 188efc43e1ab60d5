using Dianjiao.Render.Fonts;

namespace Dianjiao.Tests.Render.Fonts;

public sealed class CodePointSetTests
{
    [Fact]
    public void IsSortedAndHoldsEachOnce()
    {
        var set = new CodePointSet();
        foreach (var character in CodePoints.Of("書𠀋西書"))
        {
            set.Add(character);
        }

        Assert.Equal([0x66F8, 0x897F, 0x2000B], set.ToImmutable().ToArray());
        Assert.Equal(3, set.Count);
        Assert.True(set.Contains(0x2000B));
        Assert.False(set.Contains(0x2000C));
        Assert.False(set.Contains(-1));
        set.Clear();
        Assert.Equal(0, set.Count);
    }

    [Fact]
    public void RangesAreWrittenAsInCss()
    {
        Assert.Equal(
            "U+41,U+4E00-4E02,U+2000B",
            CodePointSet.ToUnicodeRange([0x41, 0x4E00, 0x4E01, 0x4E02, 0x2000B])
        );
        Assert.Equal("", CodePointSet.ToUnicodeRange([]));
    }
}
