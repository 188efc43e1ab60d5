using System.Text;
using Dianjiao.Base;
using Dianjiao.Model;

namespace Dianjiao.Render.Fonts;

/// <summary>Reports a character that no font has, at the first place where it is used.</summary>
internal static class MissingGlyph
{
    private const string Hint =
        "install a font that has it; the build looks for HanaMin, BabelStone Han and Noto Serif Tangut too";

    /// <param name="font">The name of the face that sets the text.</param>
    public static void Report(
        int codePoint,
        Edition edition,
        string font,
        DiagnosticBag diagnostics
    )
    {
        var (span, locus) = FirstUse(codePoint, edition);
        var message =
            $"{new Rune(codePoint)} U+{codePoint:X4} has no glyph in {font} or in any font beside it"
            + (locus is null ? "" : $"; it first stands in {locus}");
        if (span is { } place)
        {
            diagnostics.Add(Codes.NoGlyph, place, message, Hint, locus?.ToString());
        }
        else
        {
            diagnostics.Add(
                Codes.NoGlyph,
                edition.Settings.File?.Path ?? "templates",
                message,
                Hint
            );
        }
    }

    /// <summary>
    /// Returns the first place where a character is used, and the segment there; null for what is not known.
    /// </summary>
    private static (SourceSpan? Span, Locus? Locus) FirstUse(int codePoint, Edition edition)
    {
        foreach (var volume in edition.Volumes)
        {
            foreach (var segment in volume.Segments)
            {
                if (Find(codePoint, volume, segment) is { } span)
                {
                    return (span, segment.Locus);
                }
            }
        }

        var character = new Rune(codePoint).ToString();
        var pages = edition.Pages.Select(p => In(p.Body, p.Markdown, character));
        var names = edition.Names.Select(n =>
            n.Entry.Gloss.Contains(character, StringComparison.Ordinal)
            || n.Entry.Forms.Any(f => f.Contains(character, StringComparison.Ordinal))
                ? n.Entry.Span
                : (SourceSpan?)null
        );
        var files = edition
            .Pages.Select(p => (SourceFile?)p.Body.File)
            .Prepend(edition.Settings.File)
            .Select(f => f is null ? null : In(f.Span(0, 0), f.Text, character));
        return (pages.Concat(names).Concat(files).FirstOrDefault(s => s is not null), null);
    }

    /// <summary>True if only the theme has the character: an arrow or the like, which any font may draw.</summary>
    public static bool IsDecoration(int codePoint, Edition edition, Theme theme) =>
        IsOf(theme, new Rune(codePoint).ToString()) && FirstUse(codePoint, edition).Span is null;

    private static bool IsOf(Theme theme, string character) =>
        theme.Templates.Values.Any(t => t.Contains(character, StringComparison.Ordinal))
        || theme.Assets.Any(a =>
            (
                a.Key.EndsWith(".css", StringComparison.Ordinal)
                || a.Key.EndsWith(".js", StringComparison.Ordinal)
            ) && Encoding.UTF8.GetString(a.Value.Span).Contains(character, StringComparison.Ordinal)
        );

    private static SourceSpan? Find(int codePoint, Volume volume, Segment segment)
    {
        var file = volume.Text.File;
        var (from, to) = (segment.Span.Start, segment.Span.End);
        for (
            var i = volume.Text.CharacterAt(from);
            i < volume.Text.Offsets.Length && volume.Text.Offsets[i] < to;
            i++
        )
        {
            if (volume.Text.Characters[i] == codePoint)
            {
                return file.Span(volume.Text.Offsets[i], volume.Text.Offsets[i] + 1);
            }
        }

        for (
            var i = volume.Text.MarkAt(from);
            i < volume.Text.Marks.Length && volume.Text.Marks[i].Offset < to;
            i++
        )
        {
            if (volume.Text.Marks[i].CodePoint == codePoint)
            {
                return file.Span(volume.Text.Marks[i].Offset, volume.Text.Marks[i].Offset + 1);
            }
        }

        var character = new Rune(codePoint).ToString();
        foreach (var entry in segment.Apparatus)
        {
            if (
                entry.Reading.Contains(character, StringComparison.Ordinal)
                || entry.Readings.Any(r => r.Text.Contains(character, StringComparison.Ordinal))
                || entry.Basis.Reason?.Contains(character, StringComparison.Ordinal) == true
            )
            {
                return entry.Basis.Span;
            }
        }

        return segment
                .Notes.Select(n => In(n.Span, n.Markdown, character))
                .FirstOrDefault(s => s is not null)
            ?? segment
                .Translations.Select(t =>
                    t.Span is { } span ? In(span, t.Markdown, character) : null
                )
                .FirstOrDefault(s => s is not null)
            ?? segment
                .Parallels.Where(p =>
                    p.Entry.Quotation.Contains(character, StringComparison.Ordinal)
                    || p.Entry.Note.Contains(character, StringComparison.Ordinal)
                )
                .Select(p => (SourceSpan?)p.Entry.Span)
                .FirstOrDefault();
    }

    private static SourceSpan? In(SourceSpan span, string text, string character)
    {
        var at = text.IndexOf(character, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var start = span.Start + CodePoints.Count(text.AsSpan(0, at));
        return span.File.Span(start, start + 1);
    }
}
