using Dianjiao.Layers;
using Dianjiao.Model.Markdown;

namespace Dianjiao.Model;

/// <summary>Parses all texts in Markdown of a volume, and lists those of the edition.</summary>
public static class Proses
{
    /// <summary>Returns the volume with each of its texts parsed.</summary>
    public static Volume Read(Volume volume, EditionSettings settings, DiagnosticBag diagnostics)
    {
        // Each entry stands in two lists, and is parsed once.
        var entries = volume.Apparatus.ToDictionary(
            a => a.Id,
            a => a with { Reason = Parsed(a.Basis.Reason ?? "", a.Basis.Span, settings.Language) },
            StringComparer.Ordinal
        );
        return volume with
        {
            Segments = [.. volume.Segments.Select(Of)],
            Apparatus = [.. volume.Apparatus.Select(a => entries[a.Id])],
        };

        Segment Of(Segment segment) =>
            segment with
            {
                Translations =
                [
                    .. segment.Translations.Select(t =>
                        t with
                        {
                            Prose = Parsed(t.Markdown, t.Span, t.Language),
                        }
                    ),
                ],
                Notes =
                [
                    .. segment.Notes.Select(n =>
                        n with
                        {
                            Prose = Parsed(
                                n.Markdown,
                                n.Span,
                                n.Language.Length == 0 ? settings.Language : n.Language
                            ),
                        }
                    ),
                ],
                Apparatus = [.. segment.Apparatus.Select(a => entries[a.Id])],
                Parallels =
                [
                    .. segment.Parallels.Select(p =>
                        p with
                        {
                            Note = Parsed(p.Entry.Note, p.Entry.Span, settings.Language),
                        }
                    ),
                ],
            };

        Prose Parsed(string markdown, SourceSpan? span, string language) =>
            ProseReader.Read(markdown, span, language, diagnostics);
    }

    /// <summary>Returns every text of the edition: those of the segments in order, then the front matter.</summary>
    public static IEnumerable<Prose> Of(Edition edition) =>
        edition
            .Volumes.SelectMany(v => v.Segments)
            .SelectMany(s =>
                s.Notes.Select(n => n.Prose)
                    .Concat(s.Translations.Select(t => t.Prose))
                    .Concat(s.Apparatus.Select(a => a.Reason))
                    .Concat(s.Parallels.Select(p => p.Note))
            )
            .Concat(edition.PageTexts)
            .Where(p => !p.IsEmpty);
}
