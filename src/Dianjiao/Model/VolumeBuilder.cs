using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model.Anchoring;
using Dianjiao.Model.Damage;
using Dianjiao.Model.Dating;
using Dianjiao.Model.Emending;
using Dianjiao.Model.Structuring;

namespace Dianjiao.Model;

/// <summary>
/// Builds a volume from its layers: cuts the text, makes the emendations, finds the structure, dates the headings, and
/// attaches slots, notes and apparatus to their words.
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
        var quotes = new QuoteFinder(text);
        var blocks = BlockCutter.Cut(text, quotes, layers.Name, layers.Apparatus, diagnostics);
        var forms = CommentaryLines.Read(text, blocks);
        ImmutableArray<CharacterRange> bodies =
        [
            .. forms.Select(f => new CharacterRange(
                text.CharacterAt(f.BodyStart),
                text.CharacterAt(f.BodyEnd)
            )),
        ];
        var anchors = new AnchorResolver(text, quotes, layers.Name, blocks, bodies, diagnostics);
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

        // The editor may accept such damage, so its diagnostics are kept apart until then.
        var damage = new DiagnosticBag();
        ReceivedDamage.Check(text, drafts, layers.Apparatus.Acceptances, anchors, damage);
        var dated = DraftDating.Read(text, drafts, settings.Dynasty, damage);
        var accepted = AcceptanceResolver.Resolve(
            layers.Apparatus.Acceptances,
            damage,
            drafts,
            anchors,
            diagnostics
        );

        var apparatus = new ApparatusResolver(
            text,
            layers.Apparatus,
            drafts,
            anchors,
            emendations
        ).Resolve(accepted);
        var languages = Languages();
        var hung = Hang(drafts, anchors, apparatus, languages);
        var (years, places) = YearSections.Of(dated, settings.HasSimplifiedText);
        return new Volume(
            layers.Name,
            layers.Folder,
            Label(),
            text,
            [.. dated.Select((d, i) => SegmentOf(d, places[i], hung[i]))],
            years,
            apparatus,
            languages
        )
        {
            IsRepunctuated = layers.Punctuation is not null,
        };
    }

    /// <summary>Returns the slots, notes, apparatus entries and parallels of each segment.</summary>
    private ImmutableArray<SegmentLayers> Hang(
        ImmutableArray<Draft> drafts,
        AnchorResolver anchors,
        ImmutableArray<ApparatusEntry> apparatus,
        ImmutableArray<string> languages
    )
    {
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
        var translations = languages
            .Select(language =>
                layers.Translations.FirstOrDefault(f => f.Language == language) is { } file
                    ? SlotResolver.Resolve(file, drafts, quoted, anchors, diagnostics)
                    : SlotResolver.Empty(language, drafts)
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
        var parallels = ParallelResolver.Resolve(layers.Parallels, drafts, anchors, text);
        var apparatusAt = apparatus.ToLookup(e => e.Locus);
        return
        [
            .. drafts.Select(
                (d, i) =>
                    new SegmentLayers(
                        [.. translations.Select(t => t[i])],
                        [.. notes.SelectMany(n => n[i]).OrderBy(n => n.Lemma?.End ?? 0)],
                        [.. apparatusAt[d.Block.Locus]],
                        parallels[i]
                    )
            ),
        ];
    }

    private Segment SegmentOf(DatedDraft dated, SegmentPlace place, SegmentLayers hung)
    {
        var (block, form) = (dated.Draft.Block, dated.Draft.Form);
        return new Segment
        {
            Locus = block.Locus,
            Kind = dated.Kind,
            Aliases = block.Aliases,
            Heading = place.Heading,
            Span = text.File.Span(block.Start, block.End),
            Opening = text.File.Slice(block.Start, form.BodyStart),
            Closing = text.File.Slice(form.BodyEnd, block.End),
            Received = text.File.Slice(block.Start, block.End),
            Characters = dated.Draft.Body,
            Tokens = dated.Draft.Tokens,
            YearIndex = place.Year,
            MonthLabel = place.Month,
            DateLabel = dated.Date?.DateLabel ?? "",
            EntryInMonth = place.Entry,
            Dates = dated.Date?.Dates ?? [],
            Translations = hung.Translations,
            Notes = hung.Notes,
            Apparatus = hung.Apparatus,
            Parallels = hung.Parallels,
        };
    }

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
}
