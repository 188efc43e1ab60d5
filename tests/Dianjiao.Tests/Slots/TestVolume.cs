using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model;

namespace Dianjiao.Tests.Slots;

/// <summary>A volume made in memory out of its text and apparatus; what is wrong with them is passed over.</summary>
internal static class TestVolume
{
    public static Volume Of(
        string text,
        string apparatus = "",
        string? translation = null,
        string name = "1",
        string names = ""
    )
    {
        var ignored = new DiagnosticBag();
        var volume = VolumeBuilder.Build(
            EditionSettings.Default("test"),
            new VolumeLayers(
                name,
                "001",
                "seeds/001",
                BaseReader.Read(SourceFile.FromText("seeds/001/text.txt", text), ignored),
                ApparatusReader.Read(
                    SourceFile.FromText("seeds/001/apparatus.yml", apparatus),
                    ignored
                ),
                translation is null ? [] : [Translation(translation)],
                [],
                []
            ),
            ignored
        );
        var list = NamesReader.Read(SourceFile.FromText("seeds/names.yml", names), ignored);
        return NameResolver.Resolve(list, [volume], ignored).Volumes[0];
    }

    public static SourceFile File(string translation) =>
        SourceFile.FromText("seeds/001/translation.en.md", translation);

    private static EntryFile Translation(string text) =>
        new(
            "translation",
            "en",
            File(text),
            EntryFileReader.Read(File(text), isTranslation: true, new DiagnosticBag())
        );
}
