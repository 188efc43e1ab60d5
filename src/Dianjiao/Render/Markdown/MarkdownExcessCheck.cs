using Dianjiao.Model;

namespace Dianjiao.Render.Markdown;

/// <summary>Finds in the whole edition the Markdown that is more than is read, whatever outputs it has.</summary>
public static class MarkdownExcessCheck
{
    public static void Run(Edition edition, DiagnosticBag diagnostics)
    {
        foreach (var page in edition.Pages)
        {
            Check(page.Markdown, page.Body, diagnostics);
        }

        foreach (var volume in edition.Volumes)
        {
            foreach (var segment in volume.Segments)
            {
                foreach (var translation in segment.Translations)
                {
                    Check(translation.Markdown, translation.Span, diagnostics);
                }

                foreach (var note in segment.Notes)
                {
                    Check(note.Markdown, note.Span, diagnostics);
                }
            }

            foreach (var entry in volume.Apparatus)
            {
                Check(entry.Basis.Reason ?? "", entry.Basis.Span, diagnostics);
            }

            foreach (var parallel in volume.Segments.SelectMany(s => s.Parallels))
            {
                Check(parallel.Entry.Note, parallel.Entry.Span, diagnostics);
            }
        }

        foreach (var version in edition.Settings.Versions)
        {
            Check(version.Changes, edition.Settings.File?.Span(0, 0), diagnostics);
        }
    }

    /// <param name="source">Null for text that is in no file.</param>
    internal static void Report(
        MarkdownExcess excess,
        string markdown,
        Dianjiao.SourceSpan? source,
        DiagnosticBag diagnostics
    )
    {
        if (source is { } span)
        {
            diagnostics.Add(
                excess.Code,
                At(excess.Words(markdown), span),
                excess.Message,
                excess.Hint
            );
        }
        else
        {
            diagnostics.Add(excess.Code, "", excess.Message, excess.Hint);
        }
    }

    /// <summary>Narrowed to the words themselves, where they stand in the source as written.</summary>
    internal static Dianjiao.SourceSpan At(string words, Dianjiao.SourceSpan source)
    {
        var at = source.Text.IndexOf(words, StringComparison.Ordinal);
        if (at < 0)
        {
            return source;
        }

        var start = source.Start + CodePoints.Count(source.Text.AsSpan(0, at));
        return source.File.Span(start, start + CodePoints.Count(words));
    }

    private static void Check(
        string markdown,
        Dianjiao.SourceSpan? source,
        DiagnosticBag diagnostics
    )
    {
        // What is short cannot be too much, and most is.
        if (markdown.Length > MarkdownBounds.Levels && MarkdownHtml.Excess(markdown) is { } found)
        {
            Report(found, markdown, source, diagnostics);
        }
    }
}
