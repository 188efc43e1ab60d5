using System.Text;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model;

namespace Dianjiao.Proof;

/// <summary>
/// Proves of every file of translations and notes that each word in it is in the model, or that a diagnostic names its
/// place. It reads the files by itself, because words that the layer's reader has overlooked are reported by nobody
/// else.
/// </summary>
public sealed class LayerProof
{
    private readonly Volume volume;
    private readonly DiagnosticBag diagnostics;
    private readonly ILookup<SourceFile, SourceSpan> places;
    private readonly Dictionary<Locus, int> segments = [];

    // The characters of each segment's guard, by the segment's index.
    private readonly string[] sources;

    private LayerProof(
        Volume volume,
        ILookup<SourceFile, SourceSpan> places,
        DiagnosticBag diagnostics
    )
    {
        this.volume = volume;
        this.places = places;
        this.diagnostics = diagnostics;
        sources = [.. volume.Segments.Select(s => WordCharacters.Of(s.Guard))];
        for (var i = 0; i < volume.Segments.Length; i++)
        {
            foreach (var locus in volume.Segments[i].Aliases.Prepend(volume.Segments[i].Locus))
            {
                segments[locus] = i;
            }
        }
    }

    /// <param name="layers">The edition as it was read from its files, before the model was built.</param>
    public static void Check(EditionLayers layers, Edition edition, DiagnosticBag diagnostics)
    {
        var places = diagnostics.Places.ToLookup(p => p.File);
        foreach (var (volume, read) in edition.Volumes.Zip(layers.Volumes))
        {
            var proof = new LayerProof(volume, places, diagnostics);
            foreach (var file in read.Translations)
            {
                proof.Check(file, proof.WordsOf(file, isTranslation: true));
            }

            foreach (var file in read.Notes)
            {
                proof.Check(file, proof.WordsOf(file, isTranslation: false));
            }
        }
    }

    /// <summary>Returns the words that the model has from a file, by the place in the file where they begin.</summary>
    private SortedList<int, string> WordsOf(EntryFile file, bool isTranslation)
    {
        var words = new SortedDictionary<int, string>();
        foreach (var segment in volume.Segments)
        {
            foreach (
                var (markdown, span) in isTranslation
                    ? segment.Translations.SelectMany(t =>
                        t.Parts.Select(p => (p.Markdown, p.Span))
                    )
                    : segment.Notes.Select(n => (n.Markdown, n.Span))
            )
            {
                if (ReferenceEquals(span.File, file.File))
                {
                    words[span.Start] = WordCharacters.Of(markdown);
                }
            }
        }

        return new SortedList<int, string>(words);
    }

    private void Check(EntryFile file, SortedList<int, string> model)
    {
        var said = new ReportedPlaces(file.File, places);
        var end = 0;
        for (var i = 0; i < file.Entries.Length; i++)
        {
            var entry = file.Entries[i];
            CheckBetween(file.File, end, entry.HeadingSpan.Start, said);
            end = Math.Max(entry.BodySpan.End, entry.GuardSpan.End);
            CheckEntry(entry, end, model, said);
        }

        CheckBetween(file.File, end, file.File.Length, said);
    }

    /// <summary>
    /// Reports words outside all entries. If a heading among them was reported, that covers all below it.
    /// </summary>
    private void CheckBetween(SourceFile file, int start, int end, ReportedPlaces said)
    {
        end = said.FirstIn(start, end) ?? end;
        for (var at = start; at < end; )
        {
            var line = file.Position(at).Line;
            var next = line < file.LineCount ? Math.Min(end, file.Offset(line + 1, 1)) : end;
            // One report for lines that stand together.
            var last = next;
            while (last < end && WordCharacters.Of(LineAt(file, last, end)).Length > 0)
            {
                last = Math.Min(end, After(file, last));
            }

            if (WordCharacters.Of(file.Slice(at, next)).Length > 0)
            {
                Report(
                    file.Span(at, last),
                    "these words stand in no entry, and nobody will read them",
                    "write the heading that they belong to above them, such as ## 41.3; or take them out"
                );
                next = last;
            }

            at = next;
        }
    }

    private void CheckEntry(
        Entry entry,
        int end,
        SortedList<int, string> model,
        ReportedPlaces said
    )
    {
        var guard = WordCharacters.Of(entry.GuardSpan.Text);
        var body = WordCharacters.Of(entry.BodySpan.Text);
        var words = FirstIn(model, entry.GuardSpan.Start, end);
        if (words is null)
        {
            if (
                (body.Length > 0 || !IsSource(guard, entry))
                && !said.Within(entry.HeadingSpan.Start, end)
                && !IsOfOtherVolume(entry, said)
            )
            {
                Report(
                    entry.HeadingSpan,
                    "the words of this entry are in no output",
                    "this is a fault of the program: please report it with the file"
                );
            }

            return;
        }

        // The words that the writer put on the guard's lines come first in the model, then the body.
        if (
            !words.EndsWith(body, StringComparison.Ordinal)
            || Rest(guard, words[..^body.Length]) is not { } rest
            || (!IsSource(rest, entry) && !said.Within(entry.GuardSpan.Start, entry.GuardSpan.End))
        )
        {
            Report(
                entry.HeadingSpan,
                "some of the words of this entry are in no output",
                "this is a fault of the program: please report it with the file"
            );
        }
    }

    /// <summary>
    /// True for an entry of another volume in a file with a report: after a folder was renamed, one report covers all
    /// entries.
    /// </summary>
    private bool IsOfOtherVolume(Entry entry, ReportedPlaces said) =>
        entry.From.Volume != volume.Name && said.Within(0, entry.HeadingSpan.File.Length);

    /// <summary>
    /// Returns a guard without the writer's own words; null when it does not have all of them in order.
    /// </summary>
    private static string? Rest(string guard, string own)
    {
        var at = 0;
        var rest = new StringBuilder();
        foreach (var c in guard)
        {
            if (at < own.Length && own[at] == c)
            {
                at++;
            }
            else
            {
                rest.Append(c);
            }
        }

        return at == own.Length ? rest.ToString() : null;
    }

    /// <summary>True if these characters, in any order, are among those of the segments that the entry names.</summary>
    private bool IsSource(string guard, Entry entry)
    {
        if (guard.Length == 0)
        {
            return true;
        }

        if (
            !segments.TryGetValue(entry.From, out var first)
            || !segments.TryGetValue(entry.To ?? entry.From, out var last)
        )
        {
            return false;
        }

        var left = new Dictionary<char, int>();
        for (var i = first; i <= last; i++)
        {
            foreach (var c in sources[i])
            {
                left[c] = left.GetValueOrDefault(c) + 1;
            }
        }

        return guard.All(c => left.GetValueOrDefault(c) > 0 && left[c]-- > 0);
    }

    private static string? FirstIn(SortedList<int, string> model, int start, int end)
    {
        var first = Ordered.First(model.Count, i => model.Keys[i] >= start);
        return first < model.Count && model.Keys[first] < end ? model.Values[first] : null;
    }

    private static int After(SourceFile file, int at) =>
        file.Position(at).Line is var line && line < file.LineCount
            ? file.Offset(line + 1, 1)
            : file.Length;

    private static string LineAt(SourceFile file, int at, int end) =>
        file.Slice(at, Math.Min(end, After(file, at)));

    private void Report(SourceSpan span, string message, string hint) =>
        diagnostics.Add(Codes.UnreadWords, span, message, hint);
}
