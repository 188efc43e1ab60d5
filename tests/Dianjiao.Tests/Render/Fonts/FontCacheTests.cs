using Dianjiao.Render.Fonts;

namespace Dianjiao.Tests.Render.Fonts;

public sealed class FontCacheTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dianjiao-").FullName;
    private int made;

    [Fact]
    public void IsMadeOnce()
    {
        var cache = new FontCache(folder);
        Assert.Equal([1, 2, 3], cache.Get("a", Make));
        Assert.Equal([1, 2, 3], new FontCache(folder).Get("a", Make));
        Assert.Equal(1, made);
        cache.Get("b", Make);
        Assert.Equal(2, made);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(20)]
    [InlineData(0)]
    public void ADamagedEntryIsMadeAnew(int length)
    {
        var cache = new FontCache(folder);
        cache.Get("a", Make);
        File.WriteAllBytes(Path.Combine(folder, "fonts", "a"), new byte[length]);
        Assert.Equal([1, 2, 3], cache.Get("a", Make));
        Assert.Equal(2, made);
        cache.Get("a", Make);
        Assert.Equal(2, made);
    }

    [Fact]
    public void ManyMayWriteAtOnce()
    {
        Parallel.For(
            0,
            32,
            i => Assert.Equal([1, 2, 3], new FontCache(folder).Get($"{i % 3}", Make))
        );
        Assert.Equal(3, Directory.GetFiles(Path.Combine(folder, "fonts")).Length);
    }

    [Fact]
    public void AFolderThatCannotBeMadeIsNoError()
    {
        var file = Path.Combine(folder, "file");
        File.WriteAllText(file, "");
        Assert.Equal([1, 2, 3], new FontCache(file).Get("a", Make));
        Assert.Equal([1, 2, 3], new FontCache(null).Get("a", Make));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private byte[] Make()
    {
        Interlocked.Increment(ref made);
        return [1, 2, 3];
    }
}
