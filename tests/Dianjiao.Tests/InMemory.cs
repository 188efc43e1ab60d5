using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Proof;

namespace Dianjiao.Tests;

/// <summary>An edition of one volume without any folder, for tests that make thousands.</summary>
internal static class InMemory
{
    public static Loaded Build(
        string text,
        string apparatus = "",
        string notes = "",
        string translation = "",
        string? punctuation = null
    )
    {
        var diagnostics = new DiagnosticBag();
        var received = BaseReader.Read(
            SourceFile.FromText("seeds/001/text.txt", text),
            diagnostics
        );
        var layers = new VolumeLayers(
            "1",
            "001",
            "seeds/001",
            received,
            ApparatusReader.Read(
                SourceFile.FromText("seeds/001/apparatus.yml", apparatus),
                diagnostics
            ),
            [Entries("translation", translation, diagnostics)],
            [Entries("notes", notes, diagnostics)],
            []
        )
        {
            Punctuation = punctuation is null
                ? null
                : PunctuationReader.Read(
                    SourceFile.FromText("seeds/001/punctuation.txt", punctuation),
                    received,
                    diagnostics
                ),
        };
        var edition = EditionBuilder.Build(
            new EditionLayers(EditionSettings.Default("Test"), [layers], NameList.None, []),
            diagnostics
        );
        var proof = new DiagnosticBag();
        ModelProof.Check(edition, proof);
        return new Loaded(edition, diagnostics.ToSorted(), proof.ToSorted());
    }

    private static EntryFile Entries(string series, string text, DiagnosticBag diagnostics)
    {
        var file = SourceFile.FromText($"seeds/001/{series}.en.md", text);
        var entries = EntryFileReader.Read(file, series == "translation", diagnostics);
        return new EntryFile(series, "en", file, entries);
    }
}
