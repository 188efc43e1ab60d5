namespace Dianjiao.Cli.Tests;

/// <summary>Whatever file an editor saves, its words come into the page. How soon, the bench <c>saves</c> measures.</summary>
public sealed class ServeSavesTests : IDisposable
{
    private const int Saves = 3;
    private const string Volume = "seeds/001/";

    private readonly EditionFolder edition = EditionFolder.CopyOf(Repository.Specimen);
    private readonly string temporary = Directory
        .CreateTempSubdirectory("dianjiao-serve-tests-")
        .FullName;

    public void Dispose()
    {
        edition.Dispose();
        Directory.Delete(temporary, recursive: true);
    }

    [Fact]
    public void ASavedFileIsInThePage()
    {
        using var preview = new LivePreview(edition, temporary);
        Assert.NotNull(preview.Text("001/"));

        Save(preview, "text.txt", (text, word) => $"{text.TrimEnd()}\n石門{word}。\n");
        Save(preview, "notes.en.md", (text, word) => text.Replace("an office of the", word));
        Save(preview, "translation.en.md", (text, word) => text.Replace("a man of", word));
        Save(preview, "apparatus.yml", (text, word) => text.Replace("The heading of the", word));
    }

    /// <summary>Saves a file again and again, each time with other words, and asks for the page until it has them.</summary>
    private void Save(LivePreview preview, string file, Func<string, string, string> edit)
    {
        var original = File.ReadAllText(Path.Combine(edition.Root, Volume, file));
        for (var save = 0; save < Saves; save++)
        {
            var word = $"{file.Length}-{save}-words";
            var text = edit(original, word);
            Assert.NotEqual(original, text);
            edition.Put(Volume + file, text);
            preview.Until(() => preview.Text("001/")!.Contains(word, StringComparison.Ordinal));
        }
    }
}
