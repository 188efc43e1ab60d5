using Dianjiao.Layers;

namespace Dianjiao.Tests.BadInput;

/// <summary>Files that came into an edition by mistake are refused by their length, before they are read.</summary>
public sealed class TooLargeTests
{
    private const string Text =
        "嘉定十一年春二月，築城於北山。\n北山當水陸之衝，久無守備，民苦盜劫。\n";

    [Theory]
    [Trait("Proves", "DJ2027")]
    [InlineData("seeds/001/text.txt", FileBounds.Text)]
    [InlineData("seeds/001/punctuation.txt", FileBounds.Text)]
    [InlineData("seeds/001/apparatus.yml", FileBounds.Layer)]
    [InlineData("seeds/001/parallels.yml", FileBounds.Layer)]
    [InlineData("seeds/001/notes.en.md", FileBounds.Layer)]
    [InlineData("seeds/001/translation.en.md", FileBounds.Layer)]
    [InlineData("seeds/names.yml", FileBounds.Layer)]
    [InlineData("seeds/edition.yml", FileBounds.Page)]
    [InlineData("seeds/pages/introduction.md", FileBounds.Page)]
    [InlineData("templates/page.html", FileBounds.Template)]
    [InlineData("templates/assets/map.svg", FileBounds.Asset)]
    public void AFileBeyondItsBoundIsNotRead(string path, long most)
    {
        using var seeds = new SeedFolder(("seeds/001/text.txt", Text), (path, ""));
        // Of its length nothing is on the disk.
        using (var file = File.OpenWrite(seeds.Full(path)))
        {
            file.SetLength(most + 1);
        }

        var found = Loaded.From(seeds.Root).Diagnostics.Where(d => d.Code.Id == "DJ2027");
        Assert.Equal(path, Assert.Single(found).Path);
    }

    [Fact]
    public void LinesBeyondTheBoundAreReportedAtTheFirst()
    {
        var lines = string.Concat(Enumerable.Repeat("築城\n\n", FileBounds.Lines));
        using var most = new SeedFolder(("seeds/001/text.txt", lines));
        Assert.DoesNotContain(Loaded.From(most.Root).Diagnostics, d => d.Code.Id == "DJ2027");
        using var more = new SeedFolder(("seeds/001/text.txt", lines + "築城\n"));
        var report = Assert.Single(Loaded.From(more.Root).Diagnostics, d => d.Code.Id == "DJ2027");
        Assert.Equal((2 * FileBounds.Lines) + 1, report.From.Line);
    }

    [Fact]
    public void AValueOfMoreThanAMegabyteIsReportedWhereItBegins()
    {
        var loaded = Loaded.Of(
            Text,
            (
                "seeds/edition.yml",
                $"author: A\ntitle: {new string('a', FileBounds.YamlValue + 1)}\n"
            )
        );
        var report = Assert.Single(loaded.Diagnostics);
        Assert.Equal(("DJ2027", 2, 8), (report.Code.Id, report.From.Line, report.From.Column));
    }

    [Fact]
    public void NamesBeyondTheBoundAreReportedAtTheFirst()
    {
        var diagnostics = new DiagnosticBag();
        var names = NamesReader.Read(
            SourceFile.FromText(
                "seeds/names.yml",
                "persons:\n  - { id: a, name: 王 }\n  - { id: b, name: 李 }\nplaces:\n  - { id: c, name: 山 }\n"
            ),
            diagnostics,
            most: 2
        );
        Assert.Equal(2, names.Entries.Length);
        var report = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(("DJ2027", 5), (report.Code.Id, report.From.Line));
    }

    [Theory]
    [InlineData(60, null)]
    [InlineData(64, "DJ2001")]
    public void YamlIsReadToSixtyFourLevels(int brackets, string? code)
    {
        var diagnostics = new DiagnosticBag();
        YamlFile.Parse(
            SourceFile.FromText(
                "a.yml",
                $"a: {new string('[', brackets)}{new string(']', brackets)}"
            ),
            diagnostics
        );
        Assert.Equal(code, diagnostics.ToSorted().Select(d => d.Code.Id).FirstOrDefault());
    }

    [Fact]
    public void AWordOfAMegabyteHasNothingNear() =>
        Assert.Contains(
            "DJ2003",
            Loaded.Repaired(Text, $"- ? {new string('a', 900_000)}\n  : b\n  emend: 1.2").Codes
        );
}
