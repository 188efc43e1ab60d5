using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model.Anchoring;
using Dianjiao.Model.Dating;
using Dianjiao.Model.Emending;
using Dianjiao.Model.Structuring;

namespace Dianjiao.Model;

/// <summary>
/// Makes a volume out of its layers: cuts the text, makes the emendations, finds the structure, dates the headings, and
/// hangs slots, notes and apparatus on their words.
/// </summary>
public sealed class VolumeBuilder
{
    private readonly EditionSettings settings;
    private readonly VolumeLayers layers;
    private readonly BaseText text;
    private readonly DiagnosticBag diagnostics;

    private VolumeBuilder(EditionSettings settings, VolumeLayers layers, DiagnosticBag diagnostics)
    {
        this.settings = settings;
        this.layers = layers;
        this.diagnostics = diagnostics;
        text = layers.Text;
    }

    public static Volume Build(
        EditionSettings settings,
        VolumeLayers layers,
        DiagnosticBag diagnostics
    )
    {
        var found = new DiagnosticBag();
        var volume = new VolumeBuilder(settings, layers, found).Build();
        diagnostics.AddRange(OtherVolume.Fold(found.ToSorted(), layers.Name));
        return volume;
    }

    private Volume Build()
    {
        var blocks = BlockCutter.Cut(text, layers.Name, layers.Apparatus, diagnostics);
        var forms = CommentaryLines.Read(text, blocks);
        ImmutableArray<CharacterRange> bodies =
        [
            .. forms.Select(f => new CharacterRange(
                text.CharacterAt(f.BodyStart),
                text.CharacterAt(f.BodyEnd)
            )),
        ];
        var anchors = new AnchorResolver(text, layers.Name, blocks, bodies, diagnostics);
        var emendations = new EmendationResolver(
            text,
            layers.Punctuation,
            blocks,
            forms,
            bodies,
            anchors,
            diagnostics
        );
        emendations.Apply(layers.Apparatus.Emendations);
        ImmutableArray<Draft> drafts =
        [
            .. blocks.Select((b, i) => Draft.Of(b, forms[i], bodies[i], emendations.Tokens(i))),
        ];

        // All of this is damage that the editor may accept; its findings are kept apart until then.
        var damage = new DiagnosticBag();
        ReceivedDamage.Check(text, drafts, layers.Apparatus.Acceptances, anchors, damage);
        var shapes = ShapeReader.Read(drafts);
        StructureProofreader.Check(text, drafts, shapes, damage);
        ImmutableArray<SegmentKind> kinds = [.. drafts.Select((d, i) => KindOf(d, shapes[i]))];
        var chronologist = new Chronologist(text, settings.Dynasty, damage);
        var dates = new HeadingDate?[drafts.Length];
        for (var i = 0; i < drafts.Length; i++)
        {
            dates[i] = kinds[i] == SegmentKind.Heading ? chronologist.Date(drafts[i]) : null;
            if (shapes[i] is Shape.DetailWithHeading or Shape.AsideWithHeading)
            {
                chronologist.Pass(drafts[i], drafts[i].Sentences[^1].Date!);
            }
        }

        ParallelYearsCheck.Check(text, drafts.Where((_, i) => dates[i] is not null), damage);
        MonthOrderCheck.Check(
            text,
            drafts,
            [
                .. dates
                    .Select((d, i) => (i, d))
                    .Where(p => p.d is not null)
                    .Select(p => (p.i, p.d!)),
            ],
            damage
        );
        var accepted = AcceptanceResolver.Resolve(
            layers.Apparatus.Acceptances,
            damage,
            drafts,
            anchors,
            diagnostics
        );

        var quoted = new QuotedText(
            text,
            [
                .. drafts.Select(d => new QuotedSegment(
                    d.Block.Locus,
                    d.Block.Aliases,
                    d.Body,
                    d.Tokens
                )),
            ]
        );
        var languages = Languages();
        var translations = languages
            .Select(l => layers.Translations.FirstOrDefault(f => f.Language == l))
            .Select(
                (f, i) =>
                    f is null
                        ?
                        [
                            .. drafts.Select(_ => new Translation(
                                languages[i],
                                SlotStatus.Empty,
                                null,
                                null,
                                "",
                                null
                            )),
                        ]
                        : SlotResolver.Resolve(f, drafts, quoted, anchors, diagnostics)
            )
            .ToArray();
        var notes = settings
            .NoteSeries.Select(s =>
                NoteResolver.Resolve(
                    s,
                    layers.Notes.Where(f => f.Series == s.Key),
                    drafts,
                    anchors,
                    quoted,
                    text,
                    diagnostics
                )
            )
            .ToArray();
        var apparatus = new ApparatusResolver(
            text,
            layers.Apparatus,
            drafts,
            anchors,
            emendations
        ).Resolve(accepted);
        var parallels = ParallelResolver.Resolve(layers.Parallels, drafts, anchors, text);
        var apparatusAt = apparatus.ToLookup(e => e.Locus);
        var (years, positions) = Sections(drafts, kinds, dates);

        ImmutableArray<Segment> segments =
        [
            .. drafts.Select(
                (d, i) =>
                    new Segment(
                        d.Block.Locus,
                        kinds[i],
                        d.Block.Aliases,
                        positions[i].Of,
                        text.File.Span(d.Block.Start, d.Block.End),
                        text.File.Slice(d.Block.Start, d.Form.BodyStart),
                        text.File.Slice(d.Form.BodyEnd, d.Block.End),
                        text.File.Slice(d.Block.Start, d.Block.End),
                        d.Body,
                        d.Tokens,
                        positions[i].Year,
                        positions[i].Month,
                        dates[i]?.DateLabel ?? "",
                        positions[i].Entry,
                        dates[i]?.Dates ?? [],
                        [.. translations.Select(t => t[i])],
                        [.. notes.SelectMany(n => n[i]).OrderBy(n => n.Lemma?.End ?? 0)],
                        [.. apparatusAt[d.Block.Locus]],
                        parallels[i]
                    )
            ),
        ];
        return new Volume(
            layers.Name,
            layers.Folder,
            Label(),
            text,
            segments,
            years,
            apparatus,
            languages
        )
        {
            IsRepunctuated = layers.Punctuation is not null,
        };
    }

    private static SegmentKind KindOf(Draft draft, Shape shape) =>
        draft.KnownKind
        ?? shape switch
        {
            Shape.Heading or Shape.HeadingWithDetail => SegmentKind.Heading,
            _ => SegmentKind.Detail,
        };

    private string Label() =>
        int.TryParse(layers.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is > 0 and < 10000
            ? settings.VolumeWord + ChineseNumerals.Of(number)
            : layers.Name;

    private ImmutableArray<string> Languages()
    {
        var lanes = settings.Translations.Select(t => t.Language);
        var files = layers.Translations.Select(t => t.Language).Order(StringComparer.Ordinal);
        return [.. lanes.Concat(files).Distinct(StringComparer.Ordinal)];
    }

    private (
        ImmutableArray<YearSection> Years,
        ImmutableArray<(int Year, string Month, int Entry, Locus? Of)> Positions
    ) Sections(
        ImmutableArray<Draft> drafts,
        ImmutableArray<SegmentKind> kinds,
        HeadingDate?[] dates
    )
    {
        var years = ImmutableArray.CreateBuilder<YearSection>();
        var positions = ImmutableArray.CreateBuilder<(int, string, int, Locus?)>(drafts.Length);
        var entries = new Dictionary<(int Year, string Month), int>();
        var month = "";
        Locus? heading = null;
        for (var i = 0; i < drafts.Length; i++)
        {
            if (dates[i] is { } date)
            {
                month = date.MonthLabel;
            }

            if (years.Count == 0 || dates[i]?.YearLabel.Length > 0)
            {
                if (years.Count > 0)
                {
                    years[^1] = years[^1] with { End = i };
                }

                var resolved = dates[i]?.Resolved[0];
                years.Add(
                    new YearSection(
                        dates[i]?.YearLabel ?? "",
                        dates[i]?.YearLabel.Length > 0 ? resolved!.Years : [],
                        resolved?.Year,
                        [
                            .. (resolved?.Parallels ?? []).Select(p =>
                                p with
                                {
                                    IsSimplified = settings.HasSimplifiedText,
                                }
                            ),
                        ],
                        i,
                        drafts.Length
                    )
                );
            }

            var year = years.Count - 1;
            if (kinds[i] == SegmentKind.Heading)
            {
                heading = drafts[i].Block.Locus;
                entries[(year, month)] = entries.GetValueOrDefault((year, month)) + 1;
            }

            positions.Add(
                (
                    year,
                    month,
                    entries.GetValueOrDefault((year, month)),
                    kinds[i] == SegmentKind.Heading ? null : heading
                )
            );
        }

        return (years.ToImmutable(), positions.ToImmutable());
    }
}
