using System.Text;

namespace Dianjiao.Tests.Slots;

/// <summary>What people write on and among the lines that quote the source. It never cuts a word written before.</summary>
internal static class GuardScribbles
{
    public const int Kinds = 10;

    private static readonly string[] Between = [" ", "", "；", "　", " — ", "。"];

    /// <param name="guard">The lines as they stand in the file.</param>
    public static string Write(string guard, int number, UniqueWords words)
    {
        var (kind, a) = (number % Kinds, number / Kinds);
        var lines = guard.Split('\n');
        var at = a % lines.Length;
        var word = words.Next(a / 3);
        var between = Between[a / 5 % Between.Length];
        var text = lines[at].TrimStart('>').TrimStart(' ');
        switch (kind)
        {
            case 0:
                lines[at] += between + word;
                break;
            case 1:
                lines[at] = $"> {word}{between}{text}";
                break;
            case 2:
                lines[at] = $"> {Insert(text, word, a / 7, words)}";
                break;
            case 3:
                lines[at] = $"> {Insert(text, between + word + between, a / 7, words)}";
                break;
            case 4:
                // A line of one's own that resembles the source, below it or above.
                var like = $"> {Insert(Bare(text, words), word, a / 7, words)}";
                lines[at] = a % 2 == 0 ? $"{lines[at]}\n{like}" : $"{like}\n{lines[at]}";
                break;
            case 5:
                lines[at] += $"\n>{word}";
                break;
            case 6:
                lines[at] = $"> {word}\n{lines[at]}";
                break;
            case 7:
                // A lazy line: the body begins directly below the quotation.
                lines[^1] += $"\n{word}";
                break;
            case 8:
                lines[at] += $"{between}{word} and\n> more {Bare(text, words)}";
                break;
            default:
                lines[at] += $"\n>\n> {word}";
                break;
        }

        return string.Join('\n', lines);
    }

    /// <summary>The words of the translator in the place of the source.</summary>
    public static string Replace(string guard, int number, UniqueWords words)
    {
        var kept = words.All.Where(w => guard.Contains(w, StringComparison.Ordinal));
        return string.Join('\n', kept.Append(words.Next(number)).Select(w => $"> {w}"));
    }

    private static string Bare(string text, UniqueWords words) =>
        words.All.Aggregate(text, (t, w) => t.Replace(w, "", StringComparison.Ordinal));

    private static string Insert(string text, string word, int number, UniqueWords words)
    {
        var places = new List<int> { 0 };
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            places.Add(at += rune.Utf16SequenceLength);
        }

        places.RemoveAll(p =>
            words.All.Any(w =>
                text.IndexOf(w, StringComparison.Ordinal) is var start
                && start >= 0
                && start < p
                && p < start + w.Length
            )
        );
        return new StringBuilder(text).Insert(places[number % places.Count], word).ToString();
    }
}
