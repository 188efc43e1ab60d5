using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model;

namespace Dianjiao.Render.Wording;

/// <summary>
/// The languages of the interface: the program's files, and those of an edition, which replace single words or add a
/// language. A file is parsed once, when its language is first asked for.
/// </summary>
public sealed class Wordings
{
    /// <summary>
    /// The language that stands in where any other lacks words, and that has the words of citations in English.
    /// </summary>
    public const string English = "en";

    /// <summary>The folder of the files, beside the templates.</summary>
    public const string Folder = "wording";

    private readonly ImmutableSortedDictionary<string, SourceFile> own;
    private readonly ImmutableSortedDictionary<string, SourceFile> edition;

    // The language whose words stand in where another lacks one; English stands in for it.
    private readonly string first;
    private readonly ConcurrentDictionary<string, InterfaceLanguage> read = new(
        StringComparer.Ordinal
    );

    private Wordings(
        ImmutableSortedDictionary<string, SourceFile> own,
        ImmutableSortedDictionary<string, SourceFile> edition,
        string first
    )
    {
        this.own = own;
        this.edition = edition;
        this.first = first;
    }

    /// <summary>No languages.</summary>
    public static Wordings None { get; } = Of(NoFiles);

    /// <summary>The languages that have a file.</summary>
    public IEnumerable<string> Languages => own.Keys.Union(edition.Keys, StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, SourceFile> NoFiles =>
        ImmutableSortedDictionary.Create<string, SourceFile>(StringComparer.Ordinal);

    /// <summary>Returns the program's own languages.</summary>
    /// <param name="files">The files by the tags of their languages.</param>
    public static Wordings Of(IEnumerable<KeyValuePair<string, SourceFile>> files) =>
        new(NoFiles.AddRange(files), NoFiles, English);

    /// <summary>Returns the language of a file of words; null where the name is not that of such a file.</summary>
    /// <param name="name">The name in the folder of templates: <c>wording/zh-Hant.yml</c>.</param>
    public static string? LanguageOf(string name) =>
        name.StartsWith(Folder + "/", StringComparison.Ordinal)
        && name.EndsWith(".yml", StringComparison.Ordinal)
        && name[(Folder.Length + 1)..^4] is var tag
        && LanguageTag.IsTag(tag)
        && tag.Split('-')[0].Length > 1
            ? tag
            : null;

    /// <summary>Returns the same languages with the words in an edition's files in place of the program's.</summary>
    public Wordings With(IEnumerable<KeyValuePair<string, SourceFile>> files) =>
        new(own, edition.SetItems(files), first);

    /// <summary>Returns the words of a language; English for one that has no file.</summary>
    public InterfaceLanguage Of(string language) =>
        read.GetOrAdd(
            language,
            l => InterfaceLanguage.Read(ReaderOf(Known(l), new DiagnosticBag()))
        );

    /// <summary>
    /// Returns Chinese, the language of titles beside those of another language, and of the vertical edition. It is the
    /// first Chinese among the languages of the interface, or else the one in the characters of the text.
    /// </summary>
    public InterfaceLanguage Chinese(EditionSettings settings) =>
        settings.Interface.Select(Of).FirstOrDefault(l => l.Ui.Traits.Chinese)
        ?? Of(EditionSettings.ChineseFor(settings.TextLanguage));

    /// <summary>
    /// Returns the same languages for an edition. Its languages are read, and the faults in their files are reported.
    /// </summary>
    public Wordings For(Edition edition, DiagnosticBag diagnostics)
    {
        var settings = edition.Settings;
        var known = Languages.ToHashSet(StringComparer.Ordinal);
        if (!known.Contains(English))
        {
            diagnostics.Add(
                Codes.NoTemplate,
                $"templates/{Folder}/{English}.yml",
                "the words of the interface are missing",
                "install the program again"
            );
        }

        foreach (var language in settings.Interface.Where(l => !known.Contains(l)))
        {
            var message = $"the interface does not speak {language}";
            var hint =
                $"choose out of: {string.Join(", ", known.Order(StringComparer.Ordinal))}; or add templates/{Folder}/{language}.yml";
            if (settings.InterfaceSpan is { } span)
            {
                diagnostics.Add(Codes.NoLanguage, span, message, hint);
            }
            else
            {
                diagnostics.Add(Codes.NoLanguage, EditionSettings.SettingsFile, message, hint);
            }
        }

        var result = new Wordings(
            own,
            this.edition,
            known.Contains(settings.Interface[0]) ? settings.Interface[0] : English
        );
        var wanted = settings
            .Interface.Append(English)
            .Append(EditionSettings.ChineseFor(settings.TextLanguage))
            .Where(known.Contains)
            .Union(this.edition.Keys, StringComparer.Ordinal);
        foreach (var language in wanted)
        {
            result.read[language] = InterfaceLanguage.Read(result.ReaderOf(language, diagnostics));
        }

        return result;
    }

    private string Known(string language) =>
        own.ContainsKey(language) || edition.ContainsKey(language) ? language : English;

    private WordReader ReaderOf(string language, DiagnosticBag diagnostics)
    {
        var file = edition.GetValueOrDefault(language) ?? own.GetValueOrDefault(language);
        var other = language == first ? English : first;
        return new WordReader(
            language,
            file,
            WordFile.Merge(Leaves(own, language), Leaves(edition, language)),
            language == English ? null : () => ReaderOf(other, new DiagnosticBag()),
            diagnostics
        );

        ImmutableDictionary<string, WordLeaf> Leaves(
            ImmutableSortedDictionary<string, SourceFile> files,
            string tag
        ) =>
            files.TryGetValue(tag, out var words)
                ? WordFile.Read(words, diagnostics)
                : ImmutableDictionary<string, WordLeaf>.Empty;
    }
}
