using System.Text;
using Dianjiao.Render.Fonts;
using Dianjiao.Tests.BadInput;

namespace Dianjiao.Tests.Render.Fonts;

/// <summary>A browser says nothing of a font that it cannot read; so the program does.</summary>
public sealed class FontProofTests
{
    private static readonly byte[] Plain = FuzzEdition
        .Files.Single(f => f.Path.EndsWith(".ttf", StringComparison.Ordinal))
        .Content;

    [Fact]
    public void ADirectoryWithItsTablesIsAFont() => Assert.Null(FontProof.Fault(Plain));

    [FontFact]
    public void FontsOfEveryVoiceAreFonts()
    {
        foreach (var voice in new[] { FontVoice.Song, FontVoice.Kai, FontVoice.Roman })
        {
            var font = SystemFonts.Subset(voice, "Dianjiao 西夏");
            Assert.Null(FontProof.Fault(font));
            var packed = Woff2Writer.Write(font, "<metadata/>", 1);
            Assert.Null(FontProof.Fault(packed));
            Assert.NotNull(FontProof.Fault(packed[..^9]));
            // More than a byte: one alone may give other data of the same length, which no length betrays.
            packed.AsSpan(packed.Length / 2, 64).Fill(0xFF);
            Assert.NotNull(FontProof.Fault(packed));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage that somebody has given the name of a font")]
    [InlineData("wOF2")]
    [InlineData("wOFF and nothing behind it, however long it may go on")]
    [InlineData("OTTO")]
    [InlineData("ttcf\0\u0001\0\0ÿÿÿÿ")]
    [InlineData("<!DOCTYPE html><title>404</title>")]
    [InlineData("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n")]
    public void OtherFilesAreNot(string content) =>
        Assert.NotNull(FontProof.Fault(Encoding.Latin1.GetBytes(content)));

    [Fact]
    public void NoCutAndNoFlippedByteThrows()
    {
        for (var i = 0; i < Plain.Length; i++)
        {
            Assert.NotNull(FontProof.Fault(Plain[..i]));
            for (var bit = 0; bit < 8; bit++)
            {
                var flipped = Plain.ToArray();
                flipped[i] ^= (byte)(1 << bit);
                _ = FontProof.Fault(flipped);
            }
        }
    }
}
