using System.Globalization;
using System.Text;
using Dianjiao.Base;
using Dianjiao.Tests.Base;
using FsCheck;
using FsCheck.Fluent;

namespace Dianjiao.Tests.Model;

/// <summary>What holds of every volume, whatever its text and layers.</summary>
public sealed class ModelProperties
{
    private static readonly Config Often = Fuzzing.Cases.WithMaxTest(400);

    [Fact]
    public void EveryCharacterStandsInOneSegment() =>
        Prop.ForAll(
                Arb.From(Chronicles.Texts),
                text =>
                {
                    var loaded = InMemory.Build(text);
                    return loaded.Proof.IsEmpty && KeepsCharacters(text, loaded);
                }
            )
            .Check(Often);

    [Fact]
    public void SplitsAtRandomPlacesKeepEveryCharacterOnce() =>
        Prop.ForAll(
                Arb.From(TextsWithPlaces),
                input =>
                {
                    var (text, apparatus, count) = WithSplits(input.Text, input.Places);
                    var loaded = InMemory.Build(text, apparatus);
                    return (
                        loaded.Proof.IsEmpty
                        && KeepsCharacters(text, loaded)
                        && loaded.Diagnostics.All(d =>
                            d.Severity != Severity.Error || d.Code.Id == "DJ1002"
                        )
                        && loaded.Volume.Segments.Count(s => s.Locus.Letter.Length > 0) == count
                    ).Label(apparatus);
                }
            )
            .Check(Often);

    [Fact]
    public void JoinsAndClassificationsKeepEveryCharacterOnce() =>
        Prop.ForAll(
                Arb.From(TextsWithPlaces),
                input =>
                {
                    var plain = InMemory.Build(input.Text).Volume.Segments;
                    if (plain.Length < 2)
                    {
                        return true;
                    }

                    var first = input.Places.Sum() % (plain.Length - 1);
                    var apparatus =
                        $"- join: [{plain[first].Locus}, {plain[first + 1].Locus}]\n  reason: x\n"
                        + $"- classify: {plain[0].Locus}\n  kind: supplement\n  reason: x\n";
                    var loaded = InMemory.Build(input.Text, apparatus);
                    return loaded.Proof.IsEmpty
                        && KeepsCharacters(input.Text, loaded)
                        && loaded.Volume.Segments.Length == plain.Length - 1
                        && loaded.Volume.Segments[first].Aliases.Single() == plain[first + 1].Locus
                        && loaded.Volume.Segments[0].Kind == SegmentKind.Supplement;
                }
            )
            .Check(Often);

    [Fact]
    public void OtherPunctuationLeavesEveryCharacterAndTheReceivedMarks() =>
        Prop.ForAll(
                Arb.From(TextsWithPlaces),
                input =>
                {
                    var (text, apparatus, _) = WithSplits(input.Text, input.Places);
                    var before = InMemory.Build(text, apparatus);
                    var after = InMemory.Build(
                        text,
                        apparatus,
                        punctuation: Repunctuated(text, input.Places)
                    );
                    var pairs = before.Volume.Segments.Zip(after.Volume.Segments).ToList();
                    return (
                        after.Proof.IsEmpty
                        && KeepsCharacters(text, after)
                        && after.Diagnostics.All(d => d.Code.Id is not "DJ2024")
                        && before.Volume.Segments.Length == after.Volume.Segments.Length
                        && pairs.TrueForAll(p =>
                            p.First.Locus == p.Second.Locus
                            && p.First.Base == p.Second.Base
                            && p.First.ReceivedBody == p.Second.ReceivedBody
                            && BaseProperties.Characters(p.Second.Reading) == p.Second.Base
                        )
                    ).Label(text + "\n" + apparatus);
                }
            )
            .Check(Often);

    /// <summary>A mark more behind every few characters; those of the text are kept, so that commentaries stay what they are.</summary>
    private static string Repunctuated(string text, int[] places)
    {
        var result = new StringBuilder();
        var step = 2 + (places.Sum() % 5);
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(rune.ToString());
            if (rune.Value is >= 0x4E00 and < 0x9FFF && ++count % step == 0)
            {
                result.Append(count % 2 == 0 ? "、" : "；");
            }
        }

        return result.ToString();
    }

    [Fact]
    public void AnyEmendationCanBeUndone() =>
        Prop.ForAll(
                Arb.From(TextsWithPlaces),
                Arb.From(BaseProperties.Texts),
                (input, reading) =>
                {
                    // What YAML cannot hold cannot be in a reading.
                    reading = Characters(
                        reading,
                        c => c is >= 0x20 and not (0xFEFF or 0xFFFE or 0x85 or 0x2028 or 0x10FFFF)
                    );
                    var before = InMemory.Build(input.Text);
                    if (before.Volume.Segments.IsEmpty)
                    {
                        return true.ToProperty();
                    }

                    var at = before.Volume.Segments[
                        input.Places.Sum() % before.Volume.Segments.Length
                    ];
                    var body = CodePoints.Of(at.Base);
                    if (body.IsEmpty)
                    {
                        return true.ToProperty();
                    }

                    var start = input.Places.Sum() % body.Length;
                    var lemma = CodePoints.ToText(
                        body.AsSpan(start, Math.Min(1 + input.Places.Length, body.Length - start))
                    );
                    var after = InMemory.Build(
                        input.Text,
                        $"- emend: {at.Locus}\n  lemma: {Chronicles.Quoted(lemma)}\n  occurrence: 1\n  reading: {Chronicles.Quoted(reading)}\n  reason: x\n"
                    );
                    var made = after.Volume.Segments.Single(s => s.Locus == at.Locus);
                    var place = at.Base.IndexOf(lemma, StringComparison.Ordinal);
                    var expected =
                        at.Base[..place]
                        + BaseProperties.Characters(reading)
                        + at.Base[(place + lemma.Length)..];
                    return (
                        after.Proof.IsEmpty
                        && made.ReceivedBody == at.ReceivedBody
                        && made.Base == at.Base
                        && BaseProperties.Characters(made.Reading) == expected
                        && HoldsMarksOf(made.Reading, reading)
                        && after
                            .Volume.Segments.Where(s => s.Locus != at.Locus)
                            .Select(s => s.Reading)
                            .SequenceEqual(
                                before
                                    .Volume.Segments.Where(s => s.Locus != at.Locus)
                                    .Select(s => s.Reading)
                            )
                    ).Label($"{at.Locus} {lemma} → {reading}: {made.Reading}, expected {expected}");
                }
            )
            .Check(Often);

    [Fact]
    public void ARepunctuationMayPutAnyMarksAnywhere() =>
        Prop.ForAll(
                Arb.From(TextsWithPlaces),
                input =>
                {
                    var segments = InMemory.Build(input.Text).Volume.Segments;
                    if (segments.IsEmpty || segments[0].Base.Length == 0)
                    {
                        return true.ToProperty();
                    }

                    var reading = new StringBuilder();
                    foreach (var rune in segments[0].Base.EnumerateRunes())
                    {
                        reading
                            .Append((input.Places.Length + reading.Length) % 3 == 0 ? "，" : "")
                            .Append(rune);
                    }

                    reading.Append('。');
                    var loaded = InMemory.Build(
                        input.Text,
                        $"- punctuate: {segments[0].Locus}\n  reading: {Chronicles.Quoted(reading.ToString())}\n  reason: x\n"
                    );
                    return (
                        loaded.Proof.IsEmpty
                        && loaded.Volume.Segments[0].Reading == reading.ToString()
                        && loaded.Volume.Segments[0].ReceivedBody == segments[0].ReceivedBody
                    ).Label($"{loaded.Volume.Segments[0].Reading} for {reading}");
                }
            )
            .Check(Often);

    [Fact]
    public void WhateverStandsInTheLayersNothingIsThrown() =>
        Prop.ForAll(
                Arb.From(Chronicles.Texts),
                Arb.From(Garbage),
                (text, garbage) =>
                {
                    var loaded = InMemory.Build(text, garbage, garbage, garbage);
                    return loaded.Proof.IsEmpty && KeepsCharacters(text, loaded);
                }
            )
            .Check(Fuzzing.Cases.WithMaxTest(1500));

    [Fact]
    public void ALocusIsReadAsItIsWritten() =>
        Prop.ForAll(
                Arb.From(
                    from volume in Gen.Elements("1", "41", "1200", "上", "附錄")
                    from line in Gen.Choose(0, 99_999)
                    from page in Gen.Elements("", "a", "b")
                    from letter in Gen.Elements("", "b", "c", "z")
                    select (volume, line, page, letter)
                ),
                l =>
                {
                    var reference =
                        l.line.ToString(CultureInfo.InvariantCulture)
                        + (l.page.Length > 0 ? l.page + "05" : "");
                    var locus = new Locus(l.volume, reference, l.letter);
                    return Locus.TryParse(locus.ToString()) == locus
                        && locus.LineNumber == (l.page.Length > 0 ? 0 : l.line);
                }
            )
            .QuickCheckThrowOnFailure();

    private static Gen<(string Text, int[] Places)> TextsWithPlaces { get; } =
        from text in Chronicles.Texts
        from places in Gen.Choose(0, 500).ListOf()
        select (text, places.Take(8).ToArray());

    private static readonly string[] GarbagePieces =
    [
        "- ",
        "split",
        "join",
        "close",
        "emend",
        "punctuate",
        "variant",
        "accept",
        "classify",
        ": ",
        ":",
        "\n",
        "\n  ",
        "\n\t",
        "1.1",
        "1.2",
        "1.1b",
        "[",
        "]",
        "{",
        "}",
        "'",
        "\"",
        "&a ",
        "*a",
        "|",
        ">",
        "#",
        "##",
        "## ",
        "> ",
        "---",
        "~",
        "```\n",
        "before",
        "as",
        "lemma",
        "reading",
        "reason",
        "kind",
        "heading",
        "code",
        "DJ4012",
        "witness",
        "occurrence",
        "2",
        "三月",
        "築城",
        "。",
        "，",
        "〈",
        "\0",
        "\uFEFF",
        "\r\n",
        "–",
        "/2",
        " #2",
        " [stale]",
        "[[1.1]]",
        "\U00020BB7",
        "%",
        "@",
        "`",
        "!!",
        "? ",
    ];

    private static Gen<string> Garbage { get; } =
        Gen.Elements(GarbagePieces).ListOf().Select(p => string.Concat(p));

    /// <summary>A reading with marks stands in the text as it is written, from its first character to its last.</summary>
    private static bool HoldsMarksOf(string text, string reading)
    {
        var codePoints = CodePoints.Of(reading);
        var first = codePoints.TakeWhile(PunctuationMarks.IsMark).Count();
        var end =
            codePoints.Length - codePoints.Reverse().TakeWhile(PunctuationMarks.IsMark).Count();
        return first >= end
            || !codePoints.Any(PunctuationMarks.IsMark)
            || text.Contains(
                CodePoints.ToText(codePoints.AsSpan()[first..end]),
                StringComparison.Ordinal
            );
    }

    private static bool KeepsCharacters(string text, Loaded loaded) =>
        BaseProperties.Characters(text)
        == string.Concat(loaded.Volume.Segments.Select(s => BaseProperties.Characters(s.Received)));

    private static string Characters(string text, Func<int, bool> wanted) =>
        CodePoints.ToText([.. CodePoints.Of(text).Where(wanted)]);

    /// <summary>Splits before random characters that do not begin their line, quoted with the rest of the line.</summary>
    private static (string Text, string Apparatus, int Count) WithSplits(string text, int[] places)
    {
        var file = SourceFile.FromText("text.txt", text);
        var apparatus = new StringBuilder();
        var letters = new Dictionary<int, char>();
        var count = 0;
        foreach (var place in places.Distinct())
        {
            var line = place % file.LineCount + 1;
            var characters = CodePoints.Of(BaseProperties.Characters(file.Line(line)));
            var at = place / file.LineCount;
            if (at < 1 || at >= characters.Length)
            {
                continue;
            }

            letters[line] = (char)(letters.GetValueOrDefault(line, 'a') + 1);
            var rest = characters.AsSpan()[at..];
            var occurrence = 1;
            for (var before = 0; before < at; before++)
            {
                occurrence += characters.AsSpan()[before..].StartsWith(rest) ? 1 : 0;
            }

            apparatus.Append(
                CultureInfo.InvariantCulture,
                $"- split: 1.{line}\n  before: {Chronicles.Quoted(CodePoints.ToText(rest))}\n  occurrence: {occurrence}\n  as: 1.{line}{letters[line]}\n  reason: x\n"
            );
            count++;
        }

        return (text, apparatus.ToString(), count);
    }
}
