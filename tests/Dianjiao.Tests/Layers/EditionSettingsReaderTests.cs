using Dianjiao.Layers;

namespace Dianjiao.Tests.Layers;

public sealed class EditionSettingsReaderTests
{
    [Theory]
    [InlineData("", "en", "en zh-Hant")]
    [InlineData("language: zh-Hant\n", "zh-Hant", "zh-Hant en")]
    [InlineData("interface: [zh-Hant, en]\n", "zh-Hant", "zh-Hant en")]
    [InlineData("interface: en\n", "en", "en")]
    [InlineData("text-language: lzh-Hans\n", "en", "en zh-Hans")]
    [InlineData("language: zh-Hant\ntext-language: lzh-Hans\n", "zh-Hant", "zh-Hant en")]
    [InlineData("language: fr\n", "fr", "fr en zh-Hant")]
    [InlineData("interface: [pt-BR, ja]\n", "pt-BR", "pt-BR ja")]
    [InlineData("language: zh-Hant\ninterface: [zh-Hant]\n", "zh-Hant", "zh-Hant")]
    public void TheLanguageOfTheEditionIsTheFirstOfTheInterface(
        string yaml,
        string language,
        string all
    )
    {
        var diagnostics = new DiagnosticBag();
        var settings = EditionSettingsReader.Read(
            SourceFile.FromText("seeds/edition.yml", "title: 書\n" + yaml),
            "",
            diagnostics
        );
        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal(language, settings.Language);
        Assert.Equal(all, string.Join(' ', settings.Interface));
        Assert.Equal("", settings.FolderOf(language));
    }
}
