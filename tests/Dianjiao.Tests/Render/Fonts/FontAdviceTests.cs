using Dianjiao.Render.Fonts;

namespace Dianjiao.Tests.Render.Fonts;

public sealed class FontAdviceTests
{
    private const string Debian = "ID=debian\nVERSION_ID=\"13\"\n";

    private static readonly FontWish[] Missing =
    [
        .. FontWish.For("lzh-Hant").Where(w => w.Voice is FontVoice.Song or FontVoice.Roman),
    ];

    [Theory]
    [InlineData(Debian, "apt-get install fonts-noto-cjk fonts-ebgaramond")]
    [InlineData(
        "NAME=\"Linux Mint\"\nID=linuxmint\nID_LIKE=\"ubuntu debian\"\n",
        "apt-get install fonts-noto-cjk fonts-ebgaramond"
    )]
    [InlineData(
        "ID=fedora\r\nID_LIKE=\r\n",
        "dnf install google-noto-serif-cjk-fonts, and install EB Garamond from http://www.georgduffner.at/ebgaramond/"
    )]
    [InlineData(
        "ID='manjaro'\nID_LIKE='arch'\n",
        "pacman -S noto-fonts-cjk, and install EB Garamond from http://www.georgduffner.at/ebgaramond/"
    )]
    [InlineData("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n", Sources)]
    [InlineData("ID=alpine\n", Sources)]
    [InlineData("", Sources)]
    [InlineData("no such\0file=at all", Sources)]
    public void EverySystemIsToldItsOwnPackages(string release, string how) =>
        Assert.Equal(how, FontAdvice.For(release).How(Missing));

    [Fact]
    public void FacesOfOneFontAreOnePackage() =>
        Assert.Equal(
            "apt-get install fonts-noto-cjk fonts-arphic-ukai fonts-ebgaramond",
            FontAdvice
                .For(Debian)
                .How(FontWish.For("lzh-Hans").Where(w => w.Voice != FontVoice.Rare))
        );

    [Fact]
    public void ADamagedFontIsInstalledAgain() =>
        Assert.Equal(
            "apt-get install --reinstall fonts-noto-cjk",
            FontAdvice.For(Debian).HowAgain(Missing[0])
        );

    private const string Sources =
        "install Noto Serif CJK TC from https://github.com/notofonts/noto-cjk and EB Garamond from http://www.georgduffner.at/ebgaramond/";
}
