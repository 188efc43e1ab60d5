using Dianjiao.Layers;
using Dianjiao.Model;

namespace Dianjiao.Tests.Model;

public sealed class ScriptCheckTests
{
    private const string Simplified = "嘉定十一年春二月，遣使贺说谢语诏诰诸将议论计。\n";

    /// <summary>The language is then that of an edition without settings, and says nothing of this one.</summary>
    [Theory]
    [InlineData("title: 書\n", true)]
    [InlineData("text-language: lzh-Hans\n", false)]
    [InlineData("text-language: lzh-Hans\neditor\ntitle: x\n", false)]
    public void SettingsThatCannotBeReadAreNotHeldAgainstTheText(string settings, bool isReported)
    {
        using var seeds = new SeedFolder(
            ("seeds/edition.yml", settings),
            ("seeds/001/text.txt", Simplified)
        );
        var diagnostics = new DiagnosticBag();
        EditionBuilder.Build(EditionReader.Read(seeds.Root, diagnostics)!, diagnostics);
        Assert.Equal(isReported, diagnostics.ToSorted().Any(d => d.Code == Codes.OtherScript));
    }
}
