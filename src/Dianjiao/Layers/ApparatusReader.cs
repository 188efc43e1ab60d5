using System.Collections.Immutable;
using System.Text;
using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>Reads <c>apparatus.yml</c>. It does not check that the quoted words stand in the text.</summary>
public sealed class ApparatusReader
{
    private static readonly string[] Actions =
    [
        "split",
        "join",
        "close",
        "classify",
        "emend",
        "punctuate",
        "variant",
        "accept",
    ];

    private readonly DiagnosticBag diagnostics;
    private readonly ImmutableArray<Split>.Builder splits = ImmutableArray.CreateBuilder<Split>();
    private readonly ImmutableArray<Join>.Builder joins = ImmutableArray.CreateBuilder<Join>();
    private readonly ImmutableArray<Close>.Builder closes = ImmutableArray.CreateBuilder<Close>();
    private readonly ImmutableArray<Reclassification>.Builder reclassifications =
        ImmutableArray.CreateBuilder<Reclassification>();
    private readonly ImmutableArray<Emendation>.Builder emendations =
        ImmutableArray.CreateBuilder<Emendation>();
    private readonly ImmutableArray<Variant>.Builder variants =
        ImmutableArray.CreateBuilder<Variant>();
    private readonly ImmutableArray<Acceptance>.Builder acceptances =
        ImmutableArray.CreateBuilder<Acceptance>();

    private readonly NewLetters letters = new();

    private ApparatusReader(DiagnosticBag diagnostics) => this.diagnostics = diagnostics;

    public static Apparatus Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var reader = new ApparatusReader(diagnostics);
        foreach (var map in YamlFile.List(file, diagnostics))
        {
            reader.ReadEntry(map);
        }

        reader.letters.Report(diagnostics);
        return new Apparatus(
            reader.splits.ToImmutable(),
            reader.joins.ToImmutable(),
            reader.closes.ToImmutable(),
            reader.reclassifications.ToImmutable(),
            reader.emendations.ToImmutable(),
            reader.variants.ToImmutable(),
            reader.acceptances.ToImmutable()
        );
    }

    private void ReadEntry(YamlMap map)
    {
        var action = map.Keys.FirstOrDefault(k => Actions.Contains(k, StringComparer.Ordinal));
        if (action is null)
        {
            var first = map.Keys.FirstOrDefault() ?? "";
            diagnostics.Add(
                Codes.UnknownAction,
                map.Span,
                "this entry does not say what is done",
                (Nearest.To(first, Actions) is { } near ? $"perhaps {near} is meant; " : "")
                    + $"begin it with one of: {string.Join(", ", Actions)}"
            );
            return;
        }

        var basis = ReadBasis(map, action);
        switch (action)
        {
            case "split":
                ReadSplit(map, basis);
                break;
            case "join":
                ReadJoin(map, basis);
                break;
            case "close":
                ReadClose(map, basis);
                break;
            case "classify":
                ReadReclassification(map, basis);
                break;
            case "variant":
                ReadVariant(map, basis);
                break;
            case "accept":
                ReadAcceptance(map, basis);
                break;
            default:
                ReadEmendation(map, action, basis);
                break;
        }

        map.Finish();
    }

    private void ReadSplit(YamlMap map, Basis basis)
    {
        var at = map.RequiredLocus("split");
        var before = RequiredQuote(map, "before");
        var name = map.RequiredLocus("as");
        var kind = map.OneOf("kind", SeedWords.SegmentKinds);
        if (at is null || before is null || name is null)
        {
            return;
        }

        if (letters.Fit(map, at, name))
        {
            splits.Add(new Split(at, before, name, kind, basis));
        }
    }

    private void ReadJoin(YamlMap map, Basis basis)
    {
        var loci = ImmutableArray.CreateBuilder<Locus>();
        foreach (var text in map.Texts("join"))
        {
            if (Locus.TryParse(text) is { } locus)
            {
                loci.Add(locus);
            }
            else
            {
                diagnostics.Add(
                    Codes.BadLocus,
                    map.ValueSpan("join"),
                    $"“{text}” is not a locus",
                    "write loci: [41.51b, 41.52]"
                );
                return;
            }
        }

        if (loci.Count < 2)
        {
            diagnostics.Add(
                Codes.WrongType,
                map.ValueSpan("join"),
                "join should name two segments or more",
                "write the loci in their order: join: [41.51b, 41.52]"
            );
            return;
        }

        joins.Add(new Join(loci.ToImmutable(), map.OneOf("kind", SeedWords.SegmentKinds), basis));
    }

    private void ReadClose(YamlMap map, Basis basis)
    {
        var at = map.RequiredLocus("close");
        var after = RequiredQuote(map, "after");
        var name = map.Locus("as");
        var kind = map.OneOf("kind", SeedWords.SegmentKinds);
        if (at is null || after is null)
        {
            return;
        }

        if (name is null || letters.Fit(map, at, name))
        {
            closes.Add(new Close(at, after, name, kind, basis));
        }
    }

    private void ReadReclassification(YamlMap map, Basis basis)
    {
        var at = map.RequiredLocus("classify");
        var kind = SeedWords.RequiredKind(map, diagnostics);
        if (at is null || kind is not { } known)
        {
            return;
        }

        if (reclassifications.FirstOrDefault(r => r.At == at) is { } other)
        {
            diagnostics.Add(
                Codes.DuplicateKey,
                basis.Span,
                $"{at} is classified already, on line {other.Basis.Span.From.Line}",
                "a segment is of one kind: keep the right entry"
            );
            return;
        }

        reclassifications.Add(new Reclassification(at, known, basis));
    }

    private void ReadAcceptance(YamlMap map, Basis basis)
    {
        var at = map.RequiredLocus("accept");
        var code = map.RequiredText("code");
        if (at is not null && code is not null)
        {
            acceptances.Add(new Acceptance(at, code, map.ValueSpan("code"), basis));
        }
    }

    private void ReadEmendation(YamlMap map, string action, Basis basis)
    {
        var marksOnly = action == "punctuate";
        var at = map.RequiredLocus(action);
        var lemma = marksOnly && !map.Has("lemma") ? null : RequiredQuote(map, "lemma");
        // A reading that has not been filled in yet must not delete the lemma.
        if (map.IsUnfilled("reading"))
        {
            diagnostics.Add(
                Codes.MissingKey,
                map.Has("reading") ? map.ValueSpan("reading") : map.Span,
                map.Has("reading")
                    ? "the key reading has no value yet"
                    : "the key reading is missing",
                "add a line “reading: …”; to delete the lemma write “reading: \"\"”"
            );
            return;
        }

        var reading = map.Text("reading") ?? "";
        var kind =
            map.OneOf("kind", SeedWords.EmendationKinds)
            ?? (marksOnly ? EmendationKind.Punctuation : EmendationKind.Conjecture);
        if (at is not null && (lemma is not null || (marksOnly && !map.Has("lemma"))))
        {
            emendations.Add(
                new Emendation(at, lemma, reading, map.ValueSpan("reading"), kind, marksOnly, basis)
            );
        }
    }

    private void ReadVariant(YamlMap map, Basis basis)
    {
        var at = map.RequiredLocus("variant");
        var lemma = RequiredQuote(map, "lemma");
        var kind = map.OneOf("kind", SeedWords.EmendationKinds);
        var readings = ImmutableArray<Reading>.Empty;
        if (map.Map("readings") is { } list)
        {
            readings = [.. list.Keys.Select(k => new Reading(k, list.Text(k) ?? ""))];
        }
        else if (map.IsBlank("readings"))
        {
            diagnostics.Add(
                Codes.MissingKey,
                map.Span,
                "the key readings is missing",
                "add a line “readings: { 金史 15: 趙防 }”"
            );
        }

        if (at is not null && lemma is not null)
        {
            variants.Add(new Variant(at, lemma, readings, kind, basis));
        }
    }

    private Basis ReadBasis(YamlMap map, string action)
    {
        // The “…” of a suggested entry stands for a reason and is none itself.
        var reason =
            map.Text("reason") is { } text && text.EnumerateRunes().Any(Rune.IsLetterOrDigit)
                ? text
                : null;
        if (reason is null)
        {
            diagnostics.Add(
                Codes.NoReason,
                map.Span,
                $"this {action} gives no reason",
                "add a line “reason: …”: readers see it beside the text"
            );
        }

        return new Basis(
            reason,
            map.Texts("witness"),
            map.OneOf("certainty", SeedWords.Certainties),
            map.Text("responsibility"),
            map.Span
        );
    }

    private static Quote? RequiredQuote(YamlMap map, string key) =>
        map.RequiredText(key) is { } text
            ? new Quote(text, map.WholeNumber("occurrence"), map.ValueSpan(key))
            : null;
}
