using Dianjiao.Render.Fonts;

namespace Dianjiao.Tests.Render.Fonts;

public sealed class FontCacheTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dianjiao-").FullName;

    [Fact]
    public void WhatIsKeptIsFoundAgain()
    {
        var cache = new FontCache(folder);
        Assert.Null(cache.Find("a"));
        cache.Keep("a", [1, 2, 3]);
        Assert.Equal([1, 2, 3], new FontCache(folder).Find("a"));
        Assert.Null(cache.Find("b"));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(20)]
    [InlineData(0)]
    public void ADamagedEntryIsNone(int length)
    {
        var cache = new FontCache(folder);
        cache.Keep("a", [1, 2, 3]);
        File.WriteAllBytes(Path.Combine(folder, "fonts", "a"), new byte[length]);
        Assert.Null(cache.Find("a"));
        cache.Keep("a", [1, 2, 3]);
        Assert.Equal([1, 2, 3], cache.Find("a"));
    }

    [Fact]
    public void ManyMayWriteAtOnce()
    {
        Parallel.For(
            0,
            32,
            i =>
            {
                new FontCache(folder).Keep($"{i % 3}", [1, 2, 3]);
                Assert.Equal([1, 2, 3], new FontCache(folder).Find($"{i % 3}"));
            }
        );
        Assert.Equal(3, Directory.GetFiles(Path.Combine(folder, "fonts")).Length);
    }

    [Fact]
    public void AFolderThatCannotBeMadeIsNoError()
    {
        var file = Path.Combine(folder, "file");
        File.WriteAllText(file, "");
        new FontCache(file).Keep("a", [1, 2, 3]);
        Assert.Null(new FontCache(file).Find("a"));
        new FontCache(null).Keep("a", [1, 2, 3]);
        Assert.Null(new FontCache(null).Find("a"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
