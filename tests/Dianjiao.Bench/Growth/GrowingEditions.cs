using System.Text;

namespace Dianjiao.Bench.Growth;

/// <summary>The editions of which each grows in one way.</summary>
internal static class GrowingEditions
{
    private const int NotesOfSegment = 5;
    private const int MentionsOfSegment = 5;
    private const int SegmentsOfVolume = 100;
    private const int NamesOfVolumes = 200;

    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    public static IReadOnlyList<GrowingEdition> All { get; } =
    [
        new("segments", 20, Sizes, Segments),
        new("notes", 20, Sizes, Notes),
        new("names", 20, Sizes, Names),
        new("headings", 20, Sizes, Headings),
        new("volumes", 4, [42, 420], Volumes),
    ];

    private static void Segments(string folder, int size)
    {
        Settings(folder);
        Write(folder, "001/text.txt", Text(size, 0));
    }

    /// <summary>Notes of one volume, a few on each of its segments.</summary>
    private static void Notes(string folder, int size)
    {
        Settings(folder);
        var segments = Math.Max(size / NotesOfSegment, 1);
        Write(folder, "001/text.txt", Text(segments, 0));
        var notes = new StringBuilder();
        for (var i = 0; i < size; i++)
        {
            var line = i / NotesOfSegment;
            var lemma = Deed(line)[..(2 + (i % NotesOfSegment))];
            notes.Append(
                $"## 1.{line + 1} {lemma}\nOf *{i}* works, this is one: see [[1.{(i * 7 % segments) + 1}]].\n\n"
            );
        }

        Write(folder, "001/notes.en.md", notes.ToString());
    }

    /// <summary>A list of names, each of which the text and its translation name once.</summary>
    private static void Names(string folder, int size)
    {
        Settings(folder);
        NameList(folder, size);
        var (text, slots) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < size; i += MentionsOfSegment)
        {
            var line = i / MentionsOfSegment;
            var named = Enumerable.Range(i, Math.Min(MentionsOfSegment, size - i)).ToList();
            var sentence =
                Date(line, Math.Max(size / MentionsOfSegment, 1))
                + $"{string.Join('、', named.Select(SampleWords.Name))}{Deed(line)}";
            text.Append(sentence).Append('\n');
            slots.Append(
                $"## 1.{line + 1}\n> {sentence}\n\n{string.Join(", ", named.Select(English))} did the work {line}.\n\n"
            );
        }

        Write(folder, "001/text.txt", text.ToString());
        Write(folder, "001/translation.en.md", slots.ToString());
    }

    private static void Headings(string folder, int size)
    {
        Settings(folder);
        var text = new StringBuilder();
        for (var i = 0; i < size; i++)
        {
            text.Append(i == 0 ? SampleWords.Year(0) : "")
                .Append(SampleWords.Month(i, size))
                .Append('，')
                .Append(Deed(i))
                // A detail between them: another line of the same month would be one itself.
                .Append('\n')
                .Append(Deed(i + 1))
                .Append('\n');
        }

        Write(folder, "001/text.txt", text.ToString());
    }

    /// <summary>Volumes that have some of everything; the names are those of all.</summary>
    private static void Volumes(string folder, int size)
    {
        Settings(folder);
        NameList(folder, NamesOfVolumes);
        for (var volume = 1; volume <= size; volume++)
        {
            var text = Text(SegmentsOfVolume, volume);
            Write(folder, $"{volume:000}/text.txt", text);
            var (slots, notes) = (new StringBuilder(), new StringBuilder());
            foreach (
                var (line, number) in text.TrimEnd('\n').Split('\n').Select((l, i) => (l, i + 1))
            )
            {
                slots.Append(
                    $"## {volume}.{number}\n> {line}\n\nThe work {number} of {English(number % NamesOfVolumes)}.\n\n"
                );
                if (number % 5 == 0)
                {
                    notes.Append(
                        $"## {volume}.{number}\nSee [[1.{number}]], which is like it.\n\n"
                    );
                }
            }

            Write(folder, $"{volume:000}/translation.en.md", slots.ToString());
            Write(folder, $"{volume:000}/notes.en.md", notes.ToString());
        }
    }

    /// <summary>A heading, three details of it, and so on, through the years and months of an era.</summary>
    private static string Text(int segments, int volume)
    {
        const int Details = 3;
        var text = new StringBuilder();
        var headings = (segments + Details) / (Details + 1);
        for (var i = 0; i < segments; i++)
        {
            var number = (volume * 1009) + i;
            var name = volume > 0 ? SampleWords.Name(number % NamesOfVolumes) : "";
            text.Append(
                    i % (Details + 1) == 0
                        ? Date(i / (Details + 1), headings) + name + Deed(number)
                        : name + Deed(number) + Deed(number + 1)
                )
                .Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The dates of so many headings, from the first year of the era to its last: the year where it begins.</summary>
    private static string Date(int number, int of)
    {
        const int Years = 17;
        var year = (int)((long)number * Years / of);
        var first = (int)(((long)year * of + Years - 1) / Years);
        var last = (int)(((long)(year + 1) * of + Years - 1) / Years);
        return (number == first ? SampleWords.Year(year) : "")
            + SampleWords.Month(number - first, last - first)
            + "，";
    }

    private static string Deed(int number) => SampleWords.Deed(number + 1);

    private static string English(int number) => $"Shi {Capital(SampleWords.Letters(number))}";

    private static string Capital(string letters) =>
        char.ToUpperInvariant(letters[0]) + letters[1..];

    private static void NameList(string folder, int size)
    {
        var names = new StringBuilder("persons:\n");
        for (var i = 0; i < size; i++)
        {
            names.Append(
                $"  - {{ id: {SampleWords.Letters(i)}, name: {SampleWords.Name(i)}, pinyin: {English(i)}, en: {English(i)} }}\n"
            );
        }

        Write(folder, "names.yml", names.ToString());
    }

    private static void Settings(string folder) =>
        Write(
            folder,
            "edition.yml",
            """
            title: 工役長編
            language: en
            dynasty: 宋
            translations:
              - { language: en, name: English }
            licence: CC0-1.0

            """
        );

    private static void Write(string folder, string path, string text)
    {
        var file = Path.Combine(folder, "seeds", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
