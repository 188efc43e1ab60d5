using System.Globalization;
using System.Text;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Slots;

namespace Dianjiao.Tests.Slots;

/// <summary>
/// An edition that is edited by one hand and translated by another, step by step, as numbers dictate. Every word a
/// translator writes is one that stands nowhere else.
/// </summary>
internal sealed class SlotHistory
{
    private const int Actions = 37;

    private static readonly string[] Phrases =
    [
        "甲乙",
        "丙丁戊",
        "己",
        "甲",
        "庚辛壬癸",
        "\U00020000丑",
        "寅卯",
    ];

    private readonly List<string> lines =
    [
        "甲乙，丙丁戊。己庚。",
        "甲。",
        "庚辛壬癸，甲乙。寅卯。",
    ];

    // What another volume of the edition has.
    private readonly List<string> elsewhere = ["甲乙，丙丁戊。", "辰巳，午未。申酉。", "己。"];
    private readonly List<string> repairs = [];
    private readonly UniqueWords words = new();
    private readonly UniqueWords noteWords = new();
    private string volumeName = "1";
    private string names = "";

    public SlotHistory() => Volume = TestVolume.Of(string.Join('\n', lines));

    public string File { get; private set; } = "";

    public Volume Volume { get; private set; }

    public IReadOnlyList<string> TranslatorsWords => words.All;

    public void Step(int number)
    {
        var action = number % Actions;
        var a = number / Actions;
        var line = a % lines.Count;
        switch (action)
        {
            case 0:
                lines.Insert(line, Phrase(a / 7));
                break;
            case 1 when lines.Count > 1:
                lines.RemoveAt(line);
                break;
            case 2:
                lines[line] = Phrase(a / 7);
                break;
            case 3:
                lines[line] = "";
                break;
            case 4:
                (lines[0], lines[line]) = (lines[line], lines[0]);
                break;
            case 5:
                Repunctuate(a);
                break;
            case 6:
                AddSplit(a);
                break;
            case 7:
                AddJoin(a);
                break;
            case 8 when repairs.Count > 0:
                repairs.RemoveAt(a % repairs.Count);
                break;
            case 9:
                EditEntry(a, AddWord);
                break;
            case 10:
                EditEntry(a, (text, _) => TakeMark(text));
                break;
            case 11:
                EditEntry(a, ToRange);
                break;
            case 12:
                EditEntry(a, ToSentence);
                break;
            case 13:
                EditEntry(
                    a,
                    (text, entry) => text + "\n\n" + AddWord(entry.HeadingSpan.Text + "\n", entry)
                );
                break;
            case 14:
                File = Word() + "\n" + File;
                break;
            case 15:
                AddNote(a, onWords: false);
                break;
            case 16:
                AddNote(a, onWords: true);
                break;
            case 17:
                Rename(a);
                break;
            case 18:
                Move();
                break;
            case 19:
                RenamePerson(a);
                break;
            case 20:
                EditEntry(a, QuoteBelowGuard);
                break;
            case >= 21 and <= 26:
                EditEntry(a, (text, entry) => ScribbleOnGuard(text, entry, a / 3));
                break;
            case 27:
                EditEntry(a, (text, entry) => ReplaceGuard(text, entry, a / 3));
                break;
            case 28:
            case 29:
                EditCharacters(a);
                break;
            case 30:
                AddEmendation(a);
                break;
            case 31:
                ScribbleOnNote(a);
                break;
            case 32:
                AddNoteThatQuotes(a);
                break;
            case 33:
                lines.Insert(line, lines[a / 7 % lines.Count]);
                break;
            default:
                EditEntry(a, AddWord);
                EditEntry(a / 3, AddWord);
                break;
        }

        Volume = TestVolume.Of(
            string.Join('\n', lines),
            string.Concat(repairs),
            name: volumeName,
            names: names
        );
    }

    /// <summary>The editor's notes; every word in them stands nowhere else.</summary>
    public string Notes { get; private set; } = "";

    public IReadOnlyList<string> AnnotatorsWords => noteWords.All;

    public SlotRefreshResult? RefreshNotes()
    {
        var result = SlotRefresher.RefreshNotes(
            Volume,
            TestVolume.Notes(Notes),
            new DiagnosticBag()
        );
        Notes = result?.Text ?? Notes;
        return result;
    }

    private void AddNote(int number, bool onWords)
    {
        if (Volume.Segments.IsEmpty)
        {
            return;
        }

        var segment = Volume.Segments[number % Volume.Segments.Length];
        var words = CodePoints.Of(segment.Base);
        var note = noteWords.Next(0);
        Notes +=
            onWords && words.Length > 0
                ? $"## {segment.Locus} {CodePoints.ToText([words[0]])} #1\n{note}\n\n"
                : $"## {segment.Locus}\n> {segment.Guard.Replace("\n", "\n> ", StringComparison.Ordinal)}\n\n{note}\n\n";
    }

    /// <summary>The folder of the volume is renamed, and the editor's own loci with it; the translator's are not.</summary>
    private void Rename(int number)
    {
        var name = number % 3 == 0 ? "1" : "2";
        for (var i = 0; i < repairs.Count; i++)
        {
            repairs[i] = repairs[i]
                .Replace($" {volumeName}.", $" {name}.", StringComparison.Ordinal)
                .Replace($"[{volumeName}.", $"[{name}.", StringComparison.Ordinal);
        }

        volumeName = name;
    }

    /// <summary>
    /// The translator's and the annotator's files are put into the folder of another volume, where there are no repairs
    /// yet. That is also all that happens when a file is moved to another language: it does not say its own.
    /// </summary>
    private void Move()
    {
        string[] here = [.. lines];
        lines.Clear();
        lines.AddRange(elsewhere);
        elsewhere.Clear();
        elsewhere.AddRange(here);
        repairs.Clear();
        volumeName = volumeName == "3" ? "1" : "3";
    }

    /// <summary>A person of the list of names gets another id and another name, one that the text has or has not.</summary>
    private void RenamePerson(int number) =>
        names = string.Create(
            CultureInfo.InvariantCulture,
            $"persons:\n  - id: person-{number % 5}\n    name: {Phrases[number % Phrases.Length]}\n"
        );

    public SlotRefreshResult? Refresh()
    {
        var result = SlotRefresher.Refresh(Volume, TestVolume.File(File), new DiagnosticBag());
        File = result?.Text ?? File;
        return result;
    }

    /// <summary>The volume with both files, as a build reads it.</summary>
    public Volume Read(DiagnosticBag diagnostics) =>
        TestVolume.Of(
            string.Join('\n', lines),
            string.Concat(repairs),
            File,
            volumeName,
            names,
            Notes,
            diagnostics
        );

    public IReadOnlyList<Entry> Entries() =>
        EntryFileReader.Read(TestVolume.File(File), isTranslation: true, new DiagnosticBag());

    private static string Phrase(int number) =>
        string.Concat(
            Enumerable
                .Range(0, 1 + (number % 4))
                .Select(i =>
                    Phrases[(number + (i * 5)) % Phrases.Length] + (i % 2 == 0 ? "，" : "。")
                )
        );

    private string Word() => words.Next(0);

    private void Repunctuate(int number)
    {
        var segment = Volume.Segments.ElementAtOrDefault(
            number % Math.Max(1, Volume.Segments.Length)
        );
        if (segment is null)
        {
            return;
        }

        var reading = new StringBuilder();
        foreach (var character in CodePoints.Of(segment.Base))
        {
            reading
                .Append(new Rune(character))
                .Append(
                    (number++ % 3) switch
                    {
                        0 => "，",
                        1 => "。",
                        _ => "",
                    }
                );
        }

        repairs.RemoveAll(r =>
            r.StartsWith($"- punctuate: {segment.Locus}\n", StringComparison.Ordinal)
        );
        repairs.Add($"- punctuate: {segment.Locus}\n  reading: {reading}\n  reason: r\n");
    }

    private void AddSplit(int number)
    {
        var line = number % lines.Count;
        var characters = Anchorable(lines[line]);
        if (characters.Length < 2)
        {
            return;
        }

        var at = 1 + (number / 7 % (characters.Length - 1));
        var letter = (char)('b' + (number % 3));
        repairs.Add(
            $"- split: {volumeName}.{line + 1}\n  before: {CodePoints.ToText(characters.AsSpan()[at..])}\n  as: {volumeName}.{line + 1}{letter}\n  reason: r\n"
        );
    }

    private static int[] Anchorable(string line) =>
        [.. CodePoints.Of(line).Where(c => !Dianjiao.Base.PunctuationMarks.IsMark(c))];

    private void AddJoin(int number)
    {
        if (Volume.Segments.Length > 1)
        {
            var first = number % (Volume.Segments.Length - 1);
            repairs.Add(
                $"- join: [{Volume.Segments[first].Locus}, {Volume.Segments[first + 1].Locus}]\n  reason: r\n"
            );
        }
    }

    private void EditEntry(int number, Func<string, Entry, string> edit)
    {
        var entries = Entries();
        if (entries.Count == 0)
        {
            return;
        }

        var index = number % entries.Count;
        var file = TestVolume.File(File);
        var start = entries[index].HeadingSpan.Start;
        var end = index + 1 < entries.Count ? entries[index + 1].HeadingSpan.Start : file.Length;
        File =
            file.Slice(0, start)
            + edit(file.Slice(start, end).TrimEnd('\n'), entries[index])
            + "\n\n"
            + file.Slice(end, file.Length);
    }

    private string AddWord(string text, Entry entry) => $"{text}\n\n{Word()} ”“ é\U00020001  ";

    /// <summary>What a translator quotes, in the script of the text and with some of its characters, as a line of the guard.</summary>
    private string QuoteBelowGuard(string text, Entry entry)
    {
        var guard = entry.GuardSpan.Text;
        if (guard.Length == 0)
        {
            return text;
        }

        var word = words.NextQuoted();
        var at = text.IndexOf(guard, StringComparison.Ordinal) + guard.Length;
        return text.Insert(at, $"\n> 甲乙，志曰：「大水{word}。」（頁 12）");
    }

    private string ScribbleOnGuard(string text, Entry entry, int number) =>
        OnGuard(text, entry, guard => GuardScribbles.Write(guard, number, words));

    private string ReplaceGuard(string text, Entry entry, int number) =>
        OnGuard(text, entry, guard => GuardScribbles.Replace(guard, number, words));

    private static string OnGuard(string text, Entry entry, Func<string, string> write)
    {
        var guard = entry.GuardSpan.Text;
        if (guard.Length == 0)
        {
            return text;
        }

        var at = entry.GuardSpan.Start - entry.HeadingSpan.Start;
        var start = CodePoints.ToText(CodePoints.Of(text).AsSpan()[..at]).Length;
        return text[..start] + write(guard) + text[(start + guard.Length)..];
    }

    /// <summary>The received text is mended by hand: a character is put in, taken out or exchanged.</summary>
    private void EditCharacters(int number)
    {
        var line = number % lines.Count;
        var characters = CodePoints.Of(lines[line]).ToList();
        if (characters.Count == 0)
        {
            return;
        }

        var at = number / 7 % characters.Count;
        var other = CodePoints.Of(Phrases[number % Phrases.Length])[0];
        switch (number / 3 % 3)
        {
            case 0:
                characters.Insert(at, other);
                break;
            case 1:
                characters.RemoveAt(at);
                break;
            default:
                characters[at] = other;
                break;
        }

        lines[line] = CodePoints.ToText([.. characters]);
    }

    private void AddEmendation(int number)
    {
        if (Volume.Segments.IsEmpty)
        {
            return;
        }

        var segment = Volume.Segments[number % Volume.Segments.Length];
        var characters = CodePoints.Of(segment.Base);
        if (characters.IsEmpty)
        {
            return;
        }

        repairs.Add(
            $"- emend: {segment.Locus}\n  lemma: {CodePoints.ToText([characters[number / 5 % characters.Length]])}\n  occurrence: 1\n  reading: {Phrases[number % Phrases.Length]}\n  reason: r\n"
        );
    }

    private void ScribbleOnNote(int number)
    {
        var file = TestVolume.Notes(Notes);
        var entries = EntryFileReader
            .Read(file, isTranslation: false, new DiagnosticBag())
            .Where(e => e.GuardSpan.Length > 0)
            .ToList();
        if (entries.Count > 0)
        {
            var span = entries[number % entries.Count].GuardSpan;
            Notes =
                file.Slice(0, span.Start)
                + GuardScribbles.Write(span.Text, number / 3, noteWords)
                + file.Slice(span.End, file.Length);
        }
    }

    /// <summary>A note that opens with a quotation of the annotator's.</summary>
    private void AddNoteThatQuotes(int number)
    {
        if (Volume.Segments.IsEmpty)
        {
            return;
        }

        var segment = Volume.Segments[number % Volume.Segments.Length];
        var words = CodePoints.Of(segment.Base);
        var lemma =
            words.Length > 0 && number % 2 == 0 ? $" {CodePoints.ToText([words[0]])} #1" : "";
        Notes +=
            $"## {segment.Locus}{lemma}\n> 志曰：{noteWords.Next(number / 5)}\n\n{noteWords.Next(number / 7)}\n\n";
    }

    private static string TakeMark(string text) =>
        text.Replace(" [stale]", "", StringComparison.Ordinal)
            .Replace(" [check]", "", StringComparison.Ordinal);

    private string ToRange(string text, Entry entry)
    {
        var at = Volume.Segments.ToList().FindIndex(s => s.Locus == entry.From);
        return
            at < 0
            || at + 1 >= Volume.Segments.Length
            || entry.To is not null
            || entry.Sentence is not null
            ? text
            : text.Replace(
                $"## {entry.From}",
                $"## {entry.From}–{Volume.Segments[at + 1].Locus}",
                StringComparison.Ordinal
            );
    }

    private string ToSentence(string text, Entry entry) =>
        entry.To is not null || entry.Sentence is not null
            ? text
            : text.Replace($"## {entry.From}", $"## {entry.From}/1", StringComparison.Ordinal)
                + $"\n\n## {entry.From}/2\n\n{Word()}\n";
}
