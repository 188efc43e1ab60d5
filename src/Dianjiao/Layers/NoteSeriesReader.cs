using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Dianjiao.Layers;

/// <summary>Reads <c>note-series</c> of <c>edition.yml</c>.</summary>
public static partial class NoteSeriesReader
{
    private static readonly Dictionary<string, NoteMarks> Marks = new()
    {
        ["numbers"] = NoteMarks.Numbers,
        ["roman"] = NoteMarks.Roman,
        ["symbols"] = NoteMarks.Symbols,
    };

    // The names of other files of a volume, and the other words of ?margin=.
    private static readonly string[] Taken =
    [
        "translation",
        "note",
        "apparatus",
        "parallel",
        "parallels",
        "punctuation",
        "commentary",
        "open",
    ];

    /// <returns>The series in the order of the list; <c>notes</c> first where the list does not have it.</returns>
    public static ImmutableArray<NoteSeries> Read(YamlMap edition, DiagnosticBag diagnostics)
    {
        var entries = edition.Maps("note-series").ToList();
        var series = ImmutableArray.CreateBuilder<NoteSeries>();
        if (!entries.Exists(e => e.Text("key") == NoteSeries.Own))
        {
            series.AddRange(NoteSeries.OwnAlone);
        }

        foreach (var entry in entries)
        {
            var key = entry.RequiredText("key");
            var name = entry.Text("name");
            var chinese = entry.Text("name-zh");
            var marks = entry.OneOf("marks", Marks);
            entry.Finish();
            if (
                key is not null
                && CanBeKey(entry, key, series, diagnostics)
                && Free(entry, marks, series, diagnostics) is { } free
            )
            {
                name ??= key == NoteSeries.Own ? "" : key;
                series.Add(new NoteSeries(key, name, chinese ?? name, free));
            }
        }

        return series.ToImmutable();
    }

    private static bool CanBeKey(
        YamlMap entry,
        string key,
        IEnumerable<NoteSeries> before,
        DiagnosticBag diagnostics
    )
    {
        if (before.Any(s => s.Key == key))
        {
            diagnostics.Add(
                Codes.DuplicateKey,
                entry.ValueSpan("key"),
                $"the series of notes {key} stands twice",
                "give each series a key of its own"
            );
            return false;
        }

        if (Key().IsMatch(key) && !Taken.Contains(key))
        {
            return true;
        }

        diagnostics.Add(
            Codes.WrongType,
            entry.ValueSpan("key"),
            $"“{key}” cannot be the key of a series of notes",
            Taken.Contains(key)
                ? "it is the name of something else; choose another, such as textual"
                : "write small letters and hyphens, such as textual: the files are then called textual.en.md"
        );
        return false;
    }

    /// <summary>
    /// Returns the marks asked for, or the first marks that no earlier series has; null when there are none, which is
    /// reported.
    /// </summary>
    private static NoteMarks? Free(
        YamlMap entry,
        NoteMarks? wanted,
        IReadOnlyCollection<NoteSeries> before,
        DiagnosticBag diagnostics
    )
    {
        var free = Marks.Values.Where(m => before.All(s => s.Marks != m)).ToList();
        if (wanted is { } marks && free.Contains(marks))
        {
            return marks;
        }

        if (wanted is null && free.Count > 0)
        {
            return free[0];
        }

        var word = Marks.FirstOrDefault(m => m.Value == wanted).Key;
        diagnostics.Add(
            Codes.DuplicateKey,
            entry.ValueSpan("marks"),
            wanted is null
                ? "there are no marks left for this series of notes"
                : $"the series {before.First(s => s.Marks == wanted).Key} has {word} for marks already",
            free.Count == 0
                ? "an edition can have three series of notes"
                : $"choose others, that readers may tell the series apart: marks: {Marks.First(m => m.Value == free[0]).Key}"
        );
        return null;
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Key();
}
