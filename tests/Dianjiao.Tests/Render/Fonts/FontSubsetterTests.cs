using System.Buffers.Binary;
using System.Text;
using Dianjiao.Render.Fonts;

namespace Dianjiao.Tests.Render.Fonts;

public sealed class FontSubsetterTests
{
    [FontFact]
    public void HoldsTheCharactersAskedForAndNoOther()
    {
        var characters = SystemFonts
            .Open(SystemFonts.Subset(FontVoice.Song, "西夏書事，𠀋"))
            .Characters;
        Assert.Equal("事夏書西，𠀋", CodePoints.ToText(characters.ToImmutable().AsSpan()));
    }

    [FontFact]
    public void KeepsVerticalFormsAndTheirMetrics()
    {
        using var font = new MemoryStream(SystemFonts.Subset(FontVoice.Song, "「西夏」，（書）"));
        var sfnt = Sfnt.Read(font);
        var features = Features(sfnt.Table(font, "GSUB"));
        Assert.Contains("vert", features);
        Assert.DoesNotContain("locl", features);
        Assert.Contains("halt", Features(sfnt.Table(font, "GPOS")));
        Assert.NotEmpty(sfnt.Table(font, "vmtx"));

        // Upright and vertical forms of the six marks, the three characters, and the glyph for what is missing.
        var glyphs = BinaryPrimitives.ReadUInt16BigEndian(sfnt.Table(font, "maxp").AsSpan(4));
        Assert.True(glyphs > 10, $"{glyphs} glyphs");
    }

    /// <summary>The edition shows no selector by itself, so none is among the characters asked for.</summary>
    [FontFact]
    public void KeepsWhatAVariationSelectorMayAskFor()
    {
        // The comma with U+FE00 stands in the corner of its square, as on the mainland.
        using var font = new MemoryStream(SystemFonts.Subset(FontVoice.Song, "西，"));
        var map = Sfnt.Read(font).Table(font, "cmap");
        var formats = Enumerable
            .Range(0, BinaryPrimitives.ReadUInt16BigEndian(map.AsSpan(2)))
            .Select(i => BinaryPrimitives.ReadInt32BigEndian(map.AsSpan(8 + (8 * i))))
            .Select(at => (int)BinaryPrimitives.ReadUInt16BigEndian(map.AsSpan(at)));
        Assert.Contains(14, formats);
    }

    [FontFact]
    public void KeepsOldStyleFiguresAndKerning()
    {
        using var font = new MemoryStream(
            SystemFonts.Subset(FontVoice.Roman, "Tokens 1218, Zūnxū")
        );
        var sfnt = Sfnt.Read(font);
        var features = Features(sfnt.Table(font, "GSUB"));
        Assert.Contains("onum", features);
        Assert.Contains("lnum", features);
        Assert.DoesNotContain("smcp", features);
        Assert.Contains("kern", Features(sfnt.Table(font, "GPOS")));
    }

    [FontFact]
    public void GivesUpNamesThatALicenceMayReserve()
    {
        var face = SystemFonts.Open(SystemFonts.Subset(FontVoice.Song, "西"));
        Assert.Equal("", face.Family);
        Assert.Contains("Adobe", face.Copyright);
    }

    [FontFact]
    public void GivesTheSameBytesEachTime() =>
        Assert.Equal(
            SystemFonts.Subset(FontVoice.SongBold, "嘉定十一年"),
            SystemFonts.Subset(FontVoice.SongBold, "年一十定嘉")
        );

    [Fact]
    public void WhatIsNoFontGivesNothing()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "not a font, but long enough to be taken for one at first");
            Assert.Null(FontFace.Open(path, [], out var fault));
            Assert.NotNull(fault);
            Assert.Null(FontSubsetter.Subset(path + ".absent", 0, [0x4E00], []));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [FontFact]
    public void TheFaceIsChosenByItsNameAndNotByItsPlace()
    {
        var song = SystemFonts.Faces[FontVoice.Song];
        Assert.Contains(song.Family, FontWish.For("lzh-Hant")[0].Families);
        Assert.Null(FontFace.Open(song.Path, ["No Such Family"], out var fault));
        Assert.Null(fault);
    }

    private static List<string> Features(byte[] table)
    {
        var list = table.AsSpan(BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(6)));
        var features = new List<string>();
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(list); i++)
        {
            features.Add(Encoding.ASCII.GetString(list.Slice(2 + (6 * i), 4)));
        }

        return features;
    }
}
