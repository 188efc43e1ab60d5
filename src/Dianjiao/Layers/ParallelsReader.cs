using System.Collections.Immutable;
using Dianjiao.Calendar;

namespace Dianjiao.Layers;

/// <summary>Reads <c>parallels.yml</c>. It does not check that the lemmas stand in the text.</summary>
public static class ParallelsReader
{
    public static ImmutableArray<ParallelEntry> Read(SourceFile file, DiagnosticBag diagnostics) =>
        [
            .. YamlFile
                .List(file, diagnostics)
                .Select(map => ReadEntry(map, diagnostics))
                .OfType<ParallelEntry>(),
        ];

    private static ParallelEntry? ReadEntry(YamlMap map, DiagnosticBag diagnostics)
    {
        var at = map.RequiredText("at") is null ? null : map.Locus("at");
        var lemma = map.Text("lemma") is { } words
            ? new Quote(words, map.WholeNumber("occurrence"), map.ValueSpan("lemma"))
            : null;
        if (lemma is null && map.Has("occurrence"))
        {
            diagnostics.Add(
                Codes.MissingKey,
                map.ValueSpan("occurrence"),
                "occurrence counts a lemma, and there is none",
                "add a line “lemma: …”, or delete this one"
            );
        }

        var work = map.RequiredText("work");
        var quotation = map.RequiredText("quotation");
        var agreement = ReadAgreement(map, diagnostics);
        var volume = map.Text("volume") ?? "";
        var section = map.Text("section") ?? "";
        var day = map.Text("day") ?? "";
        var date = ReadDate(map, diagnostics);
        var note = map.Text("note") ?? "";
        var isChecked = map.Boolean("checked") ?? false;
        map.Finish();
        return at is null || work is null || quotation is null || agreement is not { } agrees
            ? null
            : new ParallelEntry(
                at,
                lemma,
                work,
                volume,
                section,
                day,
                date,
                quotation,
                agrees,
                note,
                isChecked,
                map.Span
            );
    }

    private static Agreement? ReadAgreement(YamlMap map, DiagnosticBag diagnostics)
    {
        if (!map.Has("agreement"))
        {
            diagnostics.Add(
                Codes.MissingKey,
                map.Span,
                "the key agreement is missing",
                $"add a line “agreement: …” with one of: {string.Join(", ", SeedWords.Agreements.Keys.Order(StringComparer.Ordinal))}"
            );
        }

        return map.OneOf("agreement", SeedWords.Agreements);
    }

    private static string? ReadDate(YamlMap map, DiagnosticBag diagnostics)
    {
        if (map.Text("date") is not { } text || JulianDay.Parse(text) is not null)
        {
            return map.Text("date");
        }

        diagnostics.Add(
            Codes.NotADay,
            map.ValueSpan("date"),
            $"“{text}” is not a day of the Julian calendar",
            "write year, month and day: date: 1218-05-31"
        );
        return null;
    }
}
