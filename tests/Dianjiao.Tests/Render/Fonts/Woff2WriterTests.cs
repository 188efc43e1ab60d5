using System.Diagnostics;
using System.Text;
using Dianjiao.Render.Fonts;

namespace Dianjiao.Tests.Render.Fonts;

public sealed class Woff2WriterTests
{
    [FontFact]
    public void CffTablesComeBackAsTheyWere() =>
        Same(SystemFonts.Subset(FontVoice.Song, "西夏書事。"));

    [FontFact]
    public void TrueTypeTablesComeBackAsTheyWereWithLocaBehindGlyf()
    {
        var packed = Same(SystemFonts.Subset(FontVoice.Kai, "按：西夏書事。"));
        var tags = Woff2Reader.Tables(packed).ConvertAll(t => t.Tag);
        Assert.Equal(tags.IndexOf("glyf") + 1, tags.IndexOf("loca"));
    }

    [FontFact]
    public void MetadataIsKept()
    {
        var packed = Woff2Writer.Write(SystemFonts.Subset(FontVoice.Kai, "按"), "<metadata/>", 1);
        Assert.Equal("<metadata/>", Woff2Reader.Metadata(packed));
    }

    [FontFact]
    public void WritesTheSameBytesEachTime()
    {
        var font = SystemFonts.Subset(FontVoice.Roman, "Dianjiao");
        Assert.Equal(Woff2Writer.Write(font, "", 11), Woff2Writer.Write(font, "", 11));
    }

    [FontFact]
    public void AnotherDecoderTakesIt()
    {
        foreach (var voice in new[] { FontVoice.Song, FontVoice.Kai, FontVoice.Roman })
        {
            var path = Path.Combine(Path.GetTempPath(), $"dianjiao-{Guid.NewGuid():N}.woff2");
            var unpacked = Path.ChangeExtension(path, ".ttf");
            try
            {
                File.WriteAllBytes(
                    path,
                    Woff2Writer.Write(SystemFonts.Subset(voice, "按Aū"), "<metadata/>", 1)
                );
                if (Run("woff2_decompress", path) is not { } status)
                {
                    return;
                }

                Assert.Equal(0, status);
                Assert.True(FontFace.Open(unpacked, [], out _)!.Characters.Count > 0);
            }
            finally
            {
                File.Delete(path);
                File.Delete(unpacked);
            }
        }
    }

    /// <summary>Null where the program is not on this machine.</summary>
    private static int? Run(string program, string argument)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, [argument])
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static byte[] Same(byte[] font)
    {
        var packed = Woff2Writer.Write(font, "", 5);
        using var stream = new MemoryStream(font);
        var sfnt = Sfnt.Read(stream);
        var tables = Woff2Reader.Tables(packed);
        Assert.Equal(
            sfnt.Tables.Select(t => Name(t.Tag)).Order(StringComparer.Ordinal),
            tables.Select(t => t.Tag).Order(StringComparer.Ordinal)
        );
        foreach (var (tag, content) in tables)
        {
            var expected = sfnt.Table(stream, tag);
            if (tag == "head")
            {
                // The converter's own bit and the checksum that follows from it.
                Assert.Equal(0x08, content[16] & 0x08);
                expected[16] |= 0x08;
                content.AsSpan(8, 4).CopyTo(expected.AsSpan(8));
            }

            Assert.Equal(expected, content);
        }

        return packed;
    }

    private static string Name(uint tag) =>
        Encoding.ASCII.GetString([
            (byte)(tag >> 24),
            (byte)(tag >> 16),
            (byte)(tag >> 8),
            (byte)tag,
        ]);
}
