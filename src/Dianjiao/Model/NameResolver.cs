using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model.Naming;

namespace Dianjiao.Model;

/// <summary>Finds the names of the authority list in the text of every volume and in its translations.</summary>
public static class NameResolver
{
    /// <returns>The names in the order of the list, and the volumes with their mentions.</returns>
    public static (ImmutableArray<Name> Names, ImmutableArray<Volume> Volumes) Resolve(
        NameList names,
        ImmutableArray<Volume> volumes,
        DiagnosticBag diagnostics
    )
    {
        if (names.Entries.IsEmpty && names.Exclusions.IsEmpty)
        {
            return ([], volumes);
        }

        var use = new NameUse(names);
        var finder = new MentionFinder(new NameIndex(names), use);
        var english = new TranslationMentionFinder(names);
        ImmutableArray<Volume> found =
        [
            .. volumes.Select(v => OfTranslations(OfText(v, finder), english)),
        ];
        use.Report(
            volumes
                .SelectMany(v => v.Segments)
                .SelectMany(s => s.Aliases.Prepend(s.Locus))
                .ToHashSet(),
            diagnostics
        );
        return (Listed(names, found), found);
    }

    private static Volume OfText(Volume volume, MentionFinder finder) =>
        volume with
        {
            Segments = [.. volume.Segments.Select(s => s with { Mentions = finder.Find(s) })],
        };

    private static Volume OfTranslations(Volume volume, TranslationMentionFinder english)
    {
        var segments = volume.Segments;
        var result = ImmutableArray.CreateBuilder<Segment>(segments.Length);
        for (var i = 0; i < segments.Length; i++)
        {
            var segment = segments[i];
            result.Add(
                segment.Translations.Any(t => IsEnglish(t.Language) && t.Markdown.Length > 0)
                    ? segment with
                    {
                        Translations =
                        [
                            .. segment.Translations.Select(t =>
                                IsEnglish(t.Language) && t.Markdown.Length > 0
                                    ? t with
                                    {
                                        Mentions = english.Find(
                                            t.Prose,
                                            Mentioned(segments, i, t.Range)
                                        ),
                                    }
                                    : t
                            ),
                        ],
                    }
                    : segment
            );
        }

        return volume with
        {
            Segments = result.MoveToImmutable(),
        };
    }

    /// <summary>Returns the names mentioned from one segment to the end of a range.</summary>
    private static IEnumerable<string> Mentioned(
        ImmutableArray<Segment> segments,
        int first,
        Locus? last
    )
    {
        for (var i = first; i < segments.Length; i++)
        {
            foreach (var mention in segments[i].Mentions)
            {
                yield return mention.NameId;
            }

            if (last is null || segments[i].Locus == last)
            {
                yield break;
            }
        }
    }

    private static bool IsEnglish(string language) =>
        language == "en" || language.StartsWith("en-", StringComparison.Ordinal);

    private static ImmutableArray<Name> Listed(NameList names, ImmutableArray<Volume> volumes)
    {
        var loci = names.Entries.ToDictionary(
            e => e.Id,
            _ => (Loci: ImmutableArray.CreateBuilder<Locus>(), Mentions: 0),
            StringComparer.Ordinal
        );
        foreach (var segment in volumes.SelectMany(v => v.Segments))
        {
            foreach (var mention in segment.Mentions)
            {
                var (list, mentions) = loci[mention.NameId];
                if (list.Count == 0 || list[^1] != segment.Locus)
                {
                    list.Add(segment.Locus);
                }

                loci[mention.NameId] = (list, mentions + 1);
            }
        }

        return
        [
            .. names.Entries.Select(e => new Name(
                e,
                loci[e.Id].Loci.ToImmutable(),
                loci[e.Id].Mentions
            )),
        ];
    }
}
