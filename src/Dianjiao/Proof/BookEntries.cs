using System.Xml.Linq;
using Dianjiao.Model;
using Dianjiao.Model.Markdown;
using Parallel = Dianjiao.Model.Parallel;

namespace Dianjiao.Proof;

/// <summary>What must stand in each note, apparatus entry and parallel of the book.</summary>
internal sealed class BookEntries
{
    // A long quotation of the text is given as its beginning and end.
    private const int Beginning = 6;

    private readonly NameLinks names;
    private readonly Dictionary<
        string,
        (string Kind, Prose Prose, IEnumerable<string> Words)
    > entries = new(StringComparer.Ordinal);

    public BookEntries(Edition edition, NameLinks names)
    {
        this.names = names;
        foreach (var segment in edition.Volumes.SelectMany(v => v.Segments))
        {
            foreach (var note in segment.Notes)
            {
                entries[$"s{note.Id}"] = ("note", note.Prose, [Begin(note.LemmaText)]);
            }

            foreach (var entry in segment.Apparatus)
            {
                entries[$"s{entry.Id}"] = ("apparatus", entry.Reason, Words(entry));
            }

            foreach (var parallel in segment.Parallels)
            {
                entries[$"s{parallel.Id}"] = ("parallel", parallel.Note, Words(parallel));
            }
        }
    }

    public IEnumerable<string> Ids => entries.Keys;

    public bool Has(string id) => entries.ContainsKey(id);

    /// <summary>What is wrong with an element; null where nothing is, or it is no entry.</summary>
    /// <param name="kind">What it says that it is; null for nothing.</param>
    public string? Fault(string id, string? kind, XElement element)
    {
        if (!entries.TryGetValue(id, out var entry))
        {
            return kind is "note" or "apparatus" or "parallel"
                ? $"the {kind} {(id.Length == 0 ? "without an id" : id[1..])} is not in the edition"
                : null;
        }

        if (kind != entry.Kind)
        {
            return $"the {entry.Kind} {id[1..]} is not among its like";
        }

        var left = new EntryWords(BookText.Whole(element));
        if (!left.TakeLetters(MarkdownWords.Of(entry.Prose, names)))
        {
            return $"the words of the {kind} {id[1..]} are not the editor's";
        }

        // The longest first: a siglum may stand in a name by chance.
        var lost = entry
            .Words.Where(w => w.Length > 0)
            .OrderByDescending(w => w.Length)
            .FirstOrDefault(w => !left.Take(w));
        return lost is null ? null : $"the {kind} {id[1..]} lacks {lost}";
    }

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
            .. entry.Basis.Witnesses,
            entry.Basis.Responsibility ?? "",
        ];
    }

    private static IEnumerable<string> Words(Parallel parallel) =>
        [
            Begin(parallel.LemmaText),
            parallel.Entry.Work,
            parallel.Entry.Volume,
            parallel.Entry.Section,
            parallel.Entry.Day,
            parallel.Entry.Date ?? "",
            parallel.Entry.Quotation,
        ];

    private static string Begin(string words)
    {
        var points = CodePoints.Of(words);
        return points.Length <= Beginning ? words : CodePoints.ToText(points.AsSpan()[..Beginning]);
    }
}
