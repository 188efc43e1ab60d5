using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>
/// Reads slot and note files line by line, before Markdown sees them: otherwise a translation that follows its guard
/// without an empty line would be taken for a part of the quotation.
/// </summary>
public static class EntryFileReader
{
    /// <param name="isTranslation">
    /// True for slots, which are on segments and sentences; false for notes, which are on segments and words.
    /// </param>
    public static ImmutableArray<Entry> Read(
        SourceFile file,
        bool isTranslation,
        DiagnosticBag diagnostics
    )
    {
        var volume = VolumeOf(file);
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var lines = Lines(file);
        var i = 0;
        CodeFence? fence = null;
        var fenceAt = 0;
        while (i < lines.Count)
        {
            if (!OpensAt(i))
            {
                i++;
                continue;
            }

            var heading = lines[i++];
            var guardStart = i;
            while (i < lines.Count && lines[i].Text.StartsWith('>'))
            {
                i++;
            }

            var bodyStart = i;
            while (i < lines.Count && !OpensAt(i))
            {
                i++;
            }

            if (
                EntryHeading.Read(
                    heading.Text,
                    file.Span(heading.Start, heading.End),
                    isTranslation,
                    diagnostics
                ) is
                { } anchor
            )
            {
                entries.Add(ReadEntry(file, lines, heading, anchor, guardStart, bodyStart, i));
            }
        }

        if (fence is not null)
        {
            diagnostics.Add(
                Codes.OpenFence,
                file.Span(lines[fenceAt].Start, lines[fenceAt].End),
                "the code fence that begins here is never closed",
                $"put a line {fence.Signs} below the code"
            );
        }

        return entries.ToImmutable();

        bool OpensAt(int line)
        {
            fenceAt = fence is null ? line : fenceAt;
            return Opens(lines[line].Text, volume, ref fence);
        }
    }

    /// <summary>True if a line opens an entry. It keeps track of code fences, inside which no entry opens.</summary>
    private static bool Opens(string line, string volume, ref CodeFence? fence)
    {
        if (fence is not null)
        {
            fence = fence.IsClosedBy(line) ? null : fence;
            return false;
        }

        fence = CodeFence.TryOpen(line);
        return EntryHeading.Opens(line, volume);
    }

    /// <summary>Returns the name of the file's folder without leading zeros.</summary>
    private static string VolumeOf(SourceFile file) =>
        file.Path.Split('/') is [.., var folder, _] ? folder.TrimStart('0') : "";

    private static Entry ReadEntry(
        SourceFile file,
        List<(string Text, int Start, int End)> lines,
        (string Text, int Start, int End) heading,
        Match match,
        int guardStart,
        int bodyStart,
        int bodyEnd
    )
    {
        var firstBody = bodyStart;
        while (firstBody < bodyEnd && string.IsNullOrWhiteSpace(lines[firstBody].Text))
        {
            firstBody++;
        }

        var lastBody = bodyEnd;
        while (lastBody > firstBody && string.IsNullOrWhiteSpace(lines[lastBody - 1].Text))
        {
            lastBody--;
        }

        var guard = string.Join(
            '\n',
            lines[guardStart..bodyStart]
                .Select(l =>
                    l.Text.StartsWith("> ", StringComparison.Ordinal) ? l.Text[2..] : l.Text[1..]
                )
        );
        var bodySpan =
            lastBody > firstBody
                ? file.Span(lines[firstBody].Start, lines[lastBody - 1].End)
                : file.Span(heading.End, heading.End);
        var guardSpan =
            bodyStart > guardStart
                ? file.Span(lines[guardStart].Start, lines[bodyStart - 1].End)
                : file.Span(heading.End, heading.End);

        return new Entry(
            Locus.TryParse(match.Groups["from"].Value)!,
            match.Groups["to"].Success ? Locus.TryParse(match.Groups["to"].Value) : null,
            Number(match.Groups["sentence"]),
            ReadLemma(file, heading, match),
            MarkOf(match.Groups["mark"].Captures),
            guard,
            string.Join('\n', lines[firstBody..lastBody].Select(l => l.Text)),
            file.Span(heading.Start, heading.End),
            guardSpan,
            bodySpan
        );
    }

    private static Quote? ReadLemma(
        SourceFile file,
        (string Text, int Start, int End) heading,
        Match match
    )
    {
        var group = match.Groups["lemma"];
        if (!group.Success)
        {
            return null;
        }

        var start = heading.Start + CodePoints.Count(heading.Text.AsSpan(0, group.Index));
        return new Quote(
            group.Value,
            Number(match.Groups["occurrence"]),
            file.Span(start, start + CodePoints.Count(group.Value))
        );
    }

    private static int? Number(Group group) =>
        group.Success
        && int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? n
            : null;

    /// <summary>Returns the most severe of the marks: an entry that is lost keeps the mark it had before.</summary>
    private static EntryMark MarkOf(CaptureCollection words) =>
        words
            .Select(w =>
                w.Value switch
                {
                    "check" => EntryMark.Check,
                    "stale" => EntryMark.Stale,
                    _ => EntryMark.Lost,
                }
            )
            .DefaultIfEmpty(EntryMark.None)
            .Max();

    private static List<(string Text, int Start, int End)> Lines(SourceFile file)
    {
        var lines = new List<(string, int, int)>(file.LineCount);
        for (var number = 1; number <= file.LineCount; number++)
        {
            var text = file.Line(number);
            var start = file.Offset(number, 1);
            if (number == 1 && text.StartsWith('\uFEFF'))
            {
                // A byte order mark before the first anchor would hide its entry.
                text = text[1..];
                start++;
            }

            lines.Add((text, start, start + CodePoints.Count(text)));
        }

        return lines;
    }
}
