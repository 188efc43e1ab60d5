using System.Text;

namespace Dianjiao.Tests.BadInput;

/// <summary>Received files as they come. Whatever stands in one, it is a model, every character in one segment.</summary>
public sealed class BrokenTextTests
{
    [Theory]
    [InlineData(new byte[] { 0xFF }, 0, 1)]
    [InlineData(new byte[] { 0xE5, 0x98, 0x89, 0xE5, 0xAE }, 3, 2)]
    [InlineData(new byte[] { 0xE5, 0x98, 0x89, 0x0A, 0xC0, 0x80 }, 4, 1)]
    [InlineData(new byte[] { 0xF0, 0xA0, 0xAE, 0xB7, 0xED, 0xA0, 0x80 }, 4, 2)]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, 0, 1)]
    public void NotUtf8NamesTheFirstByteThatDoesNotFit(byte[] bytes, int offset, int column)
    {
        using var seeds = new SeedFolder([("seeds/001/text.txt", bytes)]);
        var report = Assert.Single(Loaded.From(seeds.Root).Diagnostics);
        Assert.Equal("DJ1001", report.Code.Id);
        Assert.Contains($"at offset {offset} ", report.Message, StringComparison.Ordinal);
        Assert.Equal(column, report.From.Column);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("\uFEFF")]
    [InlineData("。「」　\t ")]
    public void WithoutCharactersItIsEmpty(string text)
    {
        var loaded = Loaded.Of(text);
        Assert.Contains("DJ1002", loaded.Codes);
        Assert.Empty(loaded.Proof);
        Assert.Empty(loaded.Volume.Segments);
    }

    [Theory]
    [InlineData("\0", "DJ1005")]
    [InlineData("\u0001", "DJ1005")]
    [InlineData("\u001B", "DJ1005")]
    [InlineData("\u007F", "DJ1005")]
    [InlineData("\u0085", "DJ1005")]
    [InlineData("\u2028", "DJ1005")]
    [InlineData("\v", "DJ1005")]
    [InlineData("\f", "DJ1005")]
    [InlineData("\uE000", "DJ1006")]
    [InlineData("\uF8FF", "DJ1006")]
    [InlineData("\U000F0000", "DJ1006")]
    [InlineData("\U0010FFFD", "DJ1006")]
    [InlineData("\uFFFD", "DJ1007")]
    [InlineData("\u0378", "DJ1008")]
    [InlineData("\uFFFE", "DJ1008")]
    [InlineData("\uFDD0", "DJ1008")]
    [InlineData("\U0010FFFF", "DJ1008")]
    [InlineData("\U0001FFFE", "DJ1008")]
    [InlineData("\u200B", "DJ1013")]
    [InlineData("\u200F", "DJ1013")]
    [InlineData("\u202E", "DJ1013")]
    [InlineData("\u00AD", "DJ1013")]
    [InlineData("\U000E0001", "DJ1013")]
    public void AnOddCodePointIsReportedOnceAtItsFirstPlaceAndKept(string odd, string code)
    {
        var text =
            $"嘉定十一年春二月，築城於北山。\n北山{odd}當水陸之衝，久無守備，{odd}民苦盜劫。\n";
        var loaded = Loaded.Of(text);
        var report = Assert.Single(loaded.Diagnostics);
        Assert.Equal((code, 2, 3), (report.Code.Id, report.From.Line, report.From.Column));
        Assert.Contains(
            $"U+{char.ConvertToUtf32(odd, 0):X4}",
            report.Message,
            StringComparison.Ordinal
        );
        Assert.Contains("2 times", report.Message, StringComparison.Ordinal);
        Assert.Empty(loaded.Proof);
        Assert.Equal(text.Split('\n')[1], loaded.Volume.Segments[1].ReceivedBody);
        Assert.Equal(Encoding.UTF8.GetBytes(text), loaded.Volume.Text.Rebuild());
    }

    [Theory]
    [InlineData("〈〈〈")]
    [InlineData("〉〉〉")]
    [InlineData("〈")]
    [InlineData("〉")]
    [InlineData("〈按：")]
    [InlineData("〈按：〉")]
    [InlineData("按：")]
    [InlineData("〈按：〈按：甲〉乙〉")]
    [InlineData("「『」』甲")]
    [InlineData("（「）」甲")]
    [InlineData("〈按：甲\n乙\n丙〉丁")]
    [InlineData("〈按：甲\n〈按：乙〉\n丙〉")]
    [InlineData("論曰：")]
    [InlineData("附：\n附：\n〈附：〉")]
    [InlineData("二月")]
    [InlineData("二月。")]
    [InlineData("二月。二月。二月。")]
    [InlineData("朔")]
    [InlineData("嘉定")]
    [InlineData("嘉定元年")]
    [InlineData("年月日")]
    [InlineData("。甲")]
    [InlineData("甲\n。\n乙")]
    public void OddBracketsAndDatesLoseNothing(string text)
    {
        foreach (
            var around in new[] { "{0}", "甲乙。\n{0}", "{0}\n嘉定元年春正月，丙丁。", "{0}\n{0}" }
        )
        {
            var whole = string.Format(null, around, text);
            var loaded = Loaded.Of(whole);
            Assert.Empty(loaded.Proof);
            Assert.DoesNotContain(loaded.Diagnostics, d => d.Code.Id == "DJ5001");
            Assert.Equal(
                Base.BaseProperties.Characters(whole),
                string.Concat(
                    loaded.Volume.Segments.Select(s => Base.BaseProperties.Characters(s.Received))
                )
            );
        }
    }

    [Fact]
    public void TextsThatAreNoChroniclesAreReadAllTheSame()
    {
        var prose =
            "子曰：「學而時習之，不亦說乎？」\n有子曰：「其為人也孝弟，而好犯上者，鮮矣。」\n";
        var loaded = Loaded.Of(prose);
        Assert.Equal(2, loaded.Volume.Segments.Length);
        Assert.Empty(loaded.Proof);
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == Severity.Error);
    }

    [Fact]
    public void ALineOfSixMillionCharactersIsRead()
    {
        var line = new StringBuilder();
        for (var i = 0; line.Length < 6_000_000; i++)
        {
            line.Append("三月，遣使來聘，獻良馬百匹，賜宴而歸。是歲大稔，民皆樂業");
            line.Append((char)(0x4E00 + (i % 0x5000))).Append('。');
        }

        var loaded = Loaded.Of($"嘉定十一年春二月，築城於北山。\n{line}\n");
        Assert.Contains("DJ1011", loaded.Codes);
        Assert.Empty(loaded.Proof);
        Assert.Equal(line.ToString(), loaded.Volume.Segments[1].ReceivedBody);
    }

    /// <summary>A volume again and again, as one line: what it says of structure must not grow with its square.</summary>
    [Fact]
    public void AChronicleWhoseLineBreaksWereLostTakesNotTheSquareOfItsLength()
    {
        var volume = File.ReadAllText(Path.Combine(Repository.Specimen, "seeds", "001", "text.txt"))
            .ReplaceLineEndings("");
        Growth.IsNotSquare(
            15,
            size =>
                Assert.Empty(Loaded.Of(string.Concat(Enumerable.Repeat(volume, size)) + "\n").Proof)
        );
    }
}
