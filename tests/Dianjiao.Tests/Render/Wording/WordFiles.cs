using Dianjiao.Render;
using Dianjiao.Render.Wording;

namespace Dianjiao.Tests.Render.Wording;

/// <summary>The program's own files of words, read as strictly as those of an edition.</summary>
internal static class WordFiles
{
    private static readonly string Folder = Repository.Path("templates", Wordings.Folder);

    public static Theme Theme { get; } = Theme.Read(Repository.Path("templates"));

    public static IEnumerable<string> Languages =>
        Directory
            .EnumerateFiles(Folder, "*.yml")
            .Select(f => Path.GetFileNameWithoutExtension(f))
            .Order(StringComparer.Ordinal);

    public static string Text(string language) =>
        File.ReadAllText(Path.Combine(Folder, $"{language}.yml"));

    /// <summary>What a language has, and what is wrong with it, when this is its whole file.</summary>
    public static (InterfaceLanguage Words, IReadOnlyList<Diagnostic> Faults) Read(
        string language,
        string text
    )
    {
        var file = SourceFile.FromText($"templates/wording/{language}.yml", text);
        var english = SourceFile.FromText("templates/wording/en.yml", Text("en"));
        var all = new Dictionary<string, SourceFile> { ["en"] = english, [language] = file };
        var diagnostics = new DiagnosticBag();
        var wordings = Wordings
            .Of([])
            .With(all)
            .For(InMemory.Build("嘉定十一年春二月，築城於北山。").Edition!, diagnostics);
        return (
            wordings.Of(language),
            // The edition has a second language, which is not in question here.
            [.. diagnostics.ToSorted().Where(d => d.Path == file.Path)]
        );
    }
}
