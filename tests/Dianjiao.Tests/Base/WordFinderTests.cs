using Dianjiao.Base;

namespace Dianjiao.Tests.Base;

public sealed class WordFinderTests
{
    /// <summary>Short stretches are looked through, long ones by their pairs: both find the same.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    [InlineData(3000)]
    public void EveryPlaceIsFoundInShortAndLongStretches(int letters)
    {
        var random = new Random(1227);
        int[] text = [.. Enumerable.Range(0, 9_000).Select(_ => 0x20000 + random.Next(letters))];
        var finder = new WordFinder(text);
        for (var i = 0; i < 1_000; i++)
        {
            var length = 1 + random.Next(6);
            var at = random.Next(text.Length - length);
            var words = text[at..(at + length)];
            if (i % 3 == 0)
            {
                words[^1] = 0x20000 + random.Next(letters);
            }

            var start = i % 2 == 0 ? 0 : random.Next(text.Length);
            var end = start + random.Next(text.Length - start + 1);
            Assert.Equal(
                Enumerable
                    .Range(start, Math.Max(end - start - length + 1, 0))
                    .Where(n => text.AsSpan(n, length).SequenceEqual(words)),
                finder.Find(words, start, end)
            );
        }
    }

    [Fact]
    public void NothingIsFoundOfNoWordsAndInNoText()
    {
        Assert.Empty(new WordFinder(Array.Empty<int>()).Find([1, 2], 0, 0));
        Assert.Empty(new WordFinder(new int[9_000]).Find([], 0, 9_000));
    }

    /// <summary>A volume without line breaks, whose every passage is sought once.</summary>
    [Theory]
    [InlineData(10_000)]
    [InlineData(100_000)]
    public void WhatIsComparedGrowsAsTheTextDoes(int size)
    {
        var random = new Random(1038);
        int[] text = [.. Enumerable.Range(0, size).Select(_ => 0x4e00 + random.Next(4_000))];
        var finder = new WordFinder(text);
        for (var at = 0; at + 4 <= size; at += 4)
        {
            Assert.Contains(at, finder.Find(text.AsSpan(at, 4), 0, size));
        }

        Assert.InRange(finder.Compared, size / 4, size);
    }
}
