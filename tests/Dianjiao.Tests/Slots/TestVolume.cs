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
        string names = "",
        string? notes = null,
        DiagnosticBag? diagnostics = null
    )
    {
        var ignored = diagnostics ?? new DiagnosticBag();
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
                notes is null ? [] : [NoteFile(notes)],
                []
            ),
            ignored
        );
        var list = NamesReader.Read(SourceFile.FromText("seeds/names.yml", names), ignored);
        return NameResolver.Resolve(list, [volume], ignored).Volumes[0];
    }

    public static SourceFile File(string translation) =>
        SourceFile.FromText("seeds/001/translation.en.md", translation);

    public static SourceFile Notes(string notes) =>
        SourceFile.FromText("seeds/001/notes.en.md", notes);

    private static EntryFile NoteFile(string text) =>
        new(
            "notes",
            "en",
            Notes(text),
            EntryFileReader.Read(Notes(text), isTranslation: false, new DiagnosticBag())
        );

    private static EntryFile Translation(string text) =>
        new(
            "translation",
            "en",
            File(text),
            EntryFileReader.Read(File(text), isTranslation: true, new DiagnosticBag())
        );
}
