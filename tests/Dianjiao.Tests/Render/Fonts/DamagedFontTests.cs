using Dianjiao.Render.Fonts;

namespace Dianjiao.Tests.Render.Fonts;

/// <summary>A font that is cut short, changed or none: the file is named, nothing is written, and the library survives it.</summary>
public sealed class DamagedFontTests : IDisposable
{
    private const string Text = "Dianjiao, 1218: Aū fi 西夏書事，「」（）";

    private readonly SeedFolder seeds = new(
        ("seeds/001/text.txt", "夏光定八年春二月，取米脂。\n夏人取之。\n")
    );

    private readonly string fonts = Directory.CreateTempSubdirectory("dianjiao-").FullName;

    private string Site => Path.Combine(seeds.Root, "site");

    [FontFact]
    [Trait("Proves", "DJ6014")]
    public void TheLastGoodSiteStays()
    {
        var font = SystemFonts.Subset(FontVoice.Roman, Text);
        var path = Path.Combine(fonts, "EBGaramond-Regular.otf");
        File.WriteAllBytes(path, font);
        Assert.DoesNotContain(Build().Diagnostics, d => d.Severity == Severity.Error);
        var before = Written();
        Assert.Contains(before, f => f.Contains("fonts.css", StringComparison.Ordinal));

        File.WriteAllBytes(path, font[..^100]);
        var error = Assert.Single(Build().Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(("DJ6014", path), (error.Code.Id, error.Path));
        Assert.Equal("this font cannot be used: the font ends too early", error.Message);
        Assert.Contains("delete the file", error.Hint);
        Assert.Equal(before, Written());
    }

    /// <summary>Its directory and its names are whole, so that only cutting it shows what it is.</summary>
    [FontFact]
    public void OneThatCannotBeCutIsToldToo()
    {
        var font = SystemFonts.Subset(FontVoice.Roman, Text);
        using (var stream = new MemoryStream(font))
        {
            var outlines = Sfnt.Read(stream).Tables.Single(t => t.Tag == Sfnt.Tag("CFF "));
            font.AsSpan((int)outlines.Offset, (int)outlines.Length).Fill(0xFF);
        }

        var path = Path.Combine(fonts, "EBGaramond-Regular.otf");
        File.WriteAllBytes(path, font);
        var error = Assert.Single(Build().Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(("DJ6014", path), (error.Code.Id, error.Path));
        Assert.Equal("this font cannot be used: it cannot be cut", error.Message);
        Assert.False(Directory.Exists(Site));
    }

    [FontFact]
    public void OneThatTheEditionDoesNotNeedIsLeftAlone()
    {
        File.WriteAllBytes(
            Path.Combine(fonts, "EBGaramond-Regular.otf"),
            SystemFonts.Subset(FontVoice.Roman, Text)
        );
        File.WriteAllText(Path.Combine(fonts, "ukai.ttc"), "no font");
        File.WriteAllText(Path.Combine(fonts, "Other.ttf"), "no font");
        Assert.DoesNotContain(Build().Diagnostics, d => d.Severity == Severity.Error);

        seeds.Write("seeds/001/text.txt", "夏光定八年春二月，取米脂。\n〈按：此事可疑。〉\n");
        var error = Assert.Single(Build().Diagnostics, d => d.Severity == Severity.Error);
        Assert.EndsWith("ukai.ttc", error.Path, StringComparison.Ordinal);
    }

    /// <summary>The library is native code: what it does not survive ends the program without a word.</summary>
    [FontFact]
    public void NoCutAndNoChangedByteEndsTheProgram()
    {
        var random = new Random(1);
        var path = Path.Combine(fonts, "font");
        foreach (var voice in new[] { FontVoice.Song, FontVoice.Kai, FontVoice.Roman })
        {
            var font = SystemFonts.Subset(voice, Text);
            var wanted = SystemFonts.Open(font).Characters.ToImmutable();
            for (var i = 0; i < 200; i++)
            {
                var damaged = font.ToArray();
                for (var change = random.Next(1, 20); change > 0; change--)
                {
                    damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                }

                var length = i % 4 == 0 ? random.Next(damaged.Length) : damaged.Length;
                File.WriteAllBytes(path, damaged[..length]);
                var face = FontFace.Open(path, [], out var fault);
                Assert.NotEqual(face is null, fault is null);
                // What we refuse is given to the library all the same: it has to bear it.
                _ = FontSubsetter.Subset(
                    path,
                    i % 3,
                    wanted.AsSpan(),
                    FontSubsetter.ChineseFeatures.AsSpan()
                );
            }
        }
    }

    [UnixFact]
    public void WhatALinkLeadsToIsNoFontEither()
    {
        var path = Path.Combine(fonts, "font");
        var empty = Path.Combine(fonts, "empty");
        File.WriteAllText(empty, "");
        var pipe = Path.Combine(fonts, "pipe");
        using (var make = System.Diagnostics.Process.Start("mkfifo", [pipe]))
        {
            make.WaitForExit();
        }

        foreach (var target in (string[])[empty, pipe, "/dev/zero"])
        {
            File.CreateSymbolicLink(path, target);
            Assert.Null(FontFace.Open(path, [], out var fault));
            Assert.Equal("it is empty", fault);
            File.Delete(path);
        }
    }

    [Fact]
    public void ACollectionOfThousandsIsRefused()
    {
        var path = Path.Combine(fonts, "font.ttc");
        byte[] head = [.. "ttcf"u8, 0, 1, 0, 0, 0, 4, 0x93, 0xE0];
        File.WriteAllBytes(path, [.. head, .. new byte[1_200_000]]);

        Assert.Null(FontFace.Open(path, ["No Such Family"], out var fault));
        Assert.Equal("the collection has 300000 fonts", fault);
    }

    public void Dispose()
    {
        seeds.Dispose();
        Directory.Delete(fonts, recursive: true);
    }

    private PipelineResult Build() =>
        Pipeline.Build(
            seeds.Root,
            Site,
            Repository.Path("templates"),
            new FontSettings([fonts], null, 1)
        );

    private List<string> Written() =>
        [
            .. Directory
                .EnumerateFiles(Site, "*", SearchOption.AllDirectories)
                .Select(f => $"{f} {Convert.ToHexString(File.ReadAllBytes(f))}")
                .Order(StringComparer.Ordinal),
        ];
}
