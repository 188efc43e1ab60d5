using System.Buffers.Binary;
using System.Runtime.Versioning;
using System.Text;
using Dianjiao.Render.Fonts;

namespace Dianjiao.Tests.Render.Fonts;

public sealed class FontFinderTests : IDisposable
{
    private static readonly FontWish Roman = FontWish
        .For("lzh-Hant")
        .Single(w => w.Voice == FontVoice.Roman);

    private readonly string folder = Directory.CreateTempSubdirectory("dianjiao-").FullName;

    private static readonly (string Kind, string Fault)[] Damage =
    [
        ("empty", "it is empty"),
        ("text", "not an OpenType font"),
        ("page", "not an OpenType font"),
        ("half", "the font ends too early"),
        ("last byte", "the font ends too early"),
        ("header", "the font ends too early"),
        ("no cmap", "it has no table cmap"),
        ("no outlines", "it has no outlines"),
        ("collection of none", "the collection has no font"),
        ("collection that ends", "the font ends too early"),
        ("collection that points beyond", "the font ends too early"),
        ("collection that points nowhere", "not an OpenType font"),
    ];

    [FontFact]
    public void AWholeFontIsFound()
    {
        var path = Put("a/EBGaramond-Regular.otf", Font());
        var face = Finder("a").Find(Roman, out var damaged);
        Assert.Equal(path, face!.Path);
        Assert.True(face.Characters.Contains('A'));
        Assert.Null(damaged);
    }

    [FontFact]
    public void WhatIsNoFontIsToldWithItsPlace()
    {
        foreach (var (kind, fault) in Damage)
        {
            var path = Put("a/EBGaramond-Regular.otf", Damaged(kind));
            Assert.Null(Finder("a").Find(Roman, out var damaged));
            Assert.Equal((kind, path, fault), (kind, damaged!.Path, damaged.Fault));
        }
    }

    [FontFact]
    public void AWholeOneInAnotherFolderIsTakenInItsPlace()
    {
        Put("a/EBGaramond12-Regular.otf", Damaged("half"));
        var path = Put("b/EBGaramond-Regular.otf", Font());
        Assert.Equal(path, Finder("a", "b").Find(Roman, out var damaged)!.Path);
        Assert.Null(damaged);
    }

    [Fact]
    public void AFontThatNobodyAskedForMayBeDamaged()
    {
        Put("a/Other.ttf", "garbage"u8.ToArray());
        Assert.Null(Finder("a").Find(Roman, out var damaged));
        Assert.Null(damaged);
    }

    [Fact]
    public void AFolderWithAFontsNameIsNone()
    {
        Directory.CreateDirectory(Path.Combine(folder, "a", "EBGaramond-Regular.otf"));
        Assert.Null(Finder("a").Find(Roman, out var damaged));
        Assert.Null(damaged);
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void OneThatMayNotBeReadIsTold()
    {
        var path = Put("a/EBGaramond-Regular.otf", Font());
        File.SetUnixFileMode(path, UnixFileMode.None);
        Assert.Null(Finder("a").Find(Roman, out var damaged));
        Assert.Equal((path, "access is denied"), (damaged!.Path, damaged.Fault));
    }

    [Fact]
    public void ALinkThatLeadsNowhereIsNone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Directory.CreateDirectory(Path.Combine(folder, "a", "below"));
        File.CreateSymbolicLink(
            Path.Combine(folder, "a", "below", "EBGaramond-Regular.otf"),
            "/no/such/font"
        );
        Assert.Null(Finder("a").Find(Roman, out var damaged));
        Assert.Null(damaged);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static byte[] Font() => SystemFonts.Subset(FontVoice.Roman, "Dianjiao Aū");

    private static byte[] Damaged(string kind)
    {
        var font = Font();
        switch (kind)
        {
            case "empty":
                return [];
            case "text":
                return Encoding.UTF8.GetBytes("a text that somebody has given the name of a font");
            case "page":
                return Encoding.UTF8.GetBytes("<!DOCTYPE html><title>404</title><p>No such font");
            case "half":
                return font[..(font.Length / 2)];
            case "last byte":
                return font[..^4];
            case "header":
                return font[..8];
            case "no cmap":
                return Without(font, "cmap");
            case "no outlines":
                return Without(font, "CFF ");
            case "collection of none":
                return Collection(0, []);
            case "collection that ends":
                return Collection(9, []);
            case "collection that points beyond":
                return Collection(1, [0x7FFFFFF0]);
            case "collection that points nowhere":
                return Collection(1, [8]);
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, null);
        }
    }

    /// <summary>The table is there, but under a name that nobody asks for.</summary>
    private static byte[] Without(byte[] font, string table)
    {
        var at = font.AsSpan(0, 400).IndexOf(Encoding.ASCII.GetBytes(table));
        font[at] = (byte)'X';
        return font;
    }

    private static byte[] Collection(int count, int[] offsets)
    {
        var bytes = new byte[12 + (4 * offsets.Length)];
        Encoding.ASCII.GetBytes("ttcf").CopyTo(bytes, 0);
        bytes[5] = 1;
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(8), count);
        for (var i = 0; i < offsets.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(12 + (4 * i)), offsets[i]);
        }

        return bytes;
    }

    private FontFinder Finder(params string[] folders) =>
        new([.. folders.Select(f => Path.Combine(folder, f))]);

    private string Put(string name, byte[] content)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }
}
