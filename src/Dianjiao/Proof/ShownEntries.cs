using Dianjiao.Model;
using Dianjiao.Model.Markdown;
using Parallel = Dianjiao.Model.Parallel;

namespace Dianjiao.Proof;

/// <summary>
/// What must stand in each note, apparatus entry and parallel of the book and of the printed edition, where they are set
/// otherwise than on the pages.
/// </summary>
internal sealed class ShownEntries
{
    // A long quotation of the text is given as its beginning and end.
    private const int Beginning = 6;

    private readonly NameLinks names;
    private readonly Dictionary<
        string,
        (string Kind, Prose Prose, IEnumerable<string> Words, IEnumerable<string> Grounds)
    > entries = new(StringComparer.Ordinal);

    /// <param name="hasDates">True if the output shows the date of a parallel beside the words that its source has for it.</param>
    public ShownEntries(Edition edition, NameLinks names, bool hasDates)
    {
        this.names = names;
        foreach (var segment in edition.Volumes.SelectMany(v => v.Segments))
        {
            foreach (var note in segment.Notes)
            {
                entries[note.Id] = ("note", note.Prose, [Begin(note.LemmaText)], []);
            }

            foreach (var entry in segment.Apparatus)
            {
                entries[entry.Id] = ("apparatus", entry.Reason, Words(entry), Grounds(entry));
            }

            foreach (var parallel in segment.Parallels)
            {
                entries[parallel.Id] = (
                    "parallel",
                    parallel.Note,
                    Words(parallel),
                    hasDates && parallel.Entry.Day.Length > 0 ? [parallel.Entry.Date ?? ""] : []
                );
            }
        }
    }

    public IEnumerable<string> Ids => entries.Keys;

    /// <summary>The entries that the vertical edition has whatever the language of the editors: all but the notes.</summary>
    public IEnumerable<string> ShortIds =>
        entries.Where(e => e.Value.Kind != "note").Select(e => e.Key);

    /// <summary>True if a kind of element, as an output names it, is an entry.</summary>
    public static bool IsKind(string? kind) => kind is "note" or "apparatus" or "parallel";

    public bool Has(string id) => entries.ContainsKey(id);

    /// <summary>Returns what is wrong with an entry; null where nothing is.</summary>
    /// <param name="id">The entry's id in the edition; one that it has not is an entry too many.</param>
    /// <param name="kind">The kind that the output says it is; null for none.</param>
    /// <param name="text">The words that it shows.</param>
    public string? Fault(string id, string? kind, string text)
    {
        if (!entries.TryGetValue(id, out var entry))
        {
            return $"the {kind} {(id.Length == 0 ? "without an id" : id)} is not in the edition";
        }

        if (kind != entry.Kind)
        {
            return $"the {entry.Kind} {id} is not among its like";
        }

        var left = new EntryWords(text);
        if (!left.TakeLetters(MarkdownWords.Of(entry.Prose, names)))
        {
            return $"the words of the {kind} {id} are not the editor's";
        }

        return Lost(left, entry.Words.Concat(entry.Grounds)) is { } lost
            ? $"the {kind} {id} lacks {lost}"
            : null;
    }

    /// <summary>
    /// Returns what an entry of the apparatus or a parallel lacks where it stands without its reason and without what it
    /// rests on, as in the vertical edition; null where nothing is lacking.
    /// </summary>
    public string? ShortFault(string id, string text) =>
        !entries.TryGetValue(id, out var entry) ? $"{id} is not in the edition"
        : Lost(new EntryWords(text), entry.Words) is { } lost
            ? $"{id} lacks {lost} where it is vertical"
        : null;

    /// <summary>Returns the first of some words that are not there; null when all are.</summary>
    // The longest first: a siglum may stand in a name by chance.
    private static string? Lost(EntryWords left, IEnumerable<string> words) =>
        words
            .Where(w => w.Length > 0)
            .OrderByDescending(w => w.Length)
            .FirstOrDefault(w => !left.Take(w));

    private static IEnumerable<string> Grounds(ApparatusEntry entry) =>
        [.. entry.Basis.Witnesses, entry.Basis.Responsibility ?? ""];

    private static IEnumerable<string> Words(ApparatusEntry entry)
    {
        var isOfWords =
            entry.Action
            is ApparatusAction.Emend
                or ApparatusAction.Punctuate
                or ApparatusAction.Variant;
        return
        [
            isOfWords ? Begin(entry.Reading) : "",
            isOfWords && entry.Action != ApparatusAction.Variant ? entry.Received : "",
            .. entry.Readings.Select(r => r.Text).Distinct(StringComparer.Ordinal),
            .. entry.Readings.Select(r => r.Witness),
        ];
    }

    private static IEnumerable<string> Words(Parallel parallel) =>
        [
            Begin(parallel.LemmaText),
            parallel.Entry.Work,
            parallel.Entry.Volume,
            parallel.Entry.Section,
            parallel.Entry.Day,
            // Beside the words of the source the date by our calendar is not everywhere.
            parallel.Entry.Day.Length > 0
                ? ""
                : parallel.Entry.Date ?? "",
            parallel.Entry.Quotation,
        ];

    private static string Begin(string words)
    {
        var points = CodePoints.Of(words);
        return points.Length <= Beginning ? words : CodePoints.ToText(points.AsSpan()[..Beginning]);
    }
}
