using System.Text;
using Dianjiao.Layers;

namespace Dianjiao.Tests;

/// <summary>Places in a file, counted in code points, in files whose one line is long.</summary>
public sealed class SourceFileTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("𠮷")]
    [InlineData("a𠮷b")]
    [InlineData("𠮷\n𠮷a\r\n")]
    public void OffsetsAndSlicesAreThoseOfTheRunes(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, 1500));
        var file = SourceFile.FromText("a.txt", text);
        var runes = text.EnumerateRunes().ToArray();
        Assert.Equal(runes.Length, file.Length);
        for (var i = 0; i < runes.Length; i++)
        {
            Assert.Equal(runes[i].ToString(), file.Slice(i, i + 1));
            var place = file.Position(i);
            var line = runes.AsSpan(i - (place.Column - 1), place.Column - 1);
            var column = 1;
            foreach (var rune in line)
            {
                column += rune.Utf16SequenceLength;
            }

            Assert.Equal(i, file.Offset(place.Line, column));
        }
    }

    [Fact]
    public void EntriesOnOneLineAreFoundWithoutCountingItForEach()
    {
        var yaml = new StringBuilder("[");
        for (var i = 0; i < 40_000; i++)
        {
            yaml.Append("{ emend: 1.2, lemma: 𠮷 }, ");
        }

        // Counting from the start of the line each time would take some 200 thousand million steps.
        var entries = YamlFile.List(
            SourceFile.FromText("a.yml", yaml.Append(']').ToString()),
            new DiagnosticBag()
        );
        Assert.Equal(40_000, entries.Count(e => e.ValueSpan("lemma").Text == "𠮷"));
    }
}
