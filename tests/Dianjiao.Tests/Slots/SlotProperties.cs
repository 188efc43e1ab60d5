using Dianjiao.Layers;
using Dianjiao.Model.Anchoring;
using Dianjiao.Slots;
using FsCheck;
using FsCheck.Fluent;

namespace Dianjiao.Tests.Slots;

/// <summary>What holds after any history of repairs, new punctuation, renumbering, renamed volumes and people, moved files, translating and annotating.</summary>
public sealed class SlotProperties
{
    private static readonly Arbitrary<int[]> Histories = Gen.Choose(0, 1_000_000)
        .ArrayOf()
        .Resize(40)
        .ToArbitrary();

    [Fact]
    public void NoWordIsLostAndEveryStateIsTrue() =>
        Check.One(
            Fuzzing.Cases.WithMaxTest(200),
            Prop.ForAll(
                Histories,
                steps =>
                {
                    var history = new SlotHistory();
                    history.Refresh();
                    foreach (var step in steps)
                    {
                        history.Step(step);

                        // Not after every step: a translator works for days before the next run.
                        if (step % 3 > 0)
                        {
                            CheckRefresh(history);
                        }
                    }

                    CheckRefresh(history);
                }
            )
        );

    /// <summary>New punctuation that cuts or joins sentences changes no character: nothing is stale, nothing is lost.</summary>
    [Fact]
    public void SentencesThatAreCutOtherwiseAreToBeCheckedAndNoMore() =>
        Check.One(
            Fuzzing.Cases.WithMaxTest(300),
            Prop.ForAll(
                Histories,
                numbers =>
                {
                    var characters = numbers.Take(12).Select(n => "甲乙丙"[n % 3]).ToArray();
                    var before = TestVolume.Of(Cut(characters, numbers, 3));
                    if (before.Segments.IsEmpty)
                    {
                        return;
                    }

                    var sentences = new SlotSource(before).Sentences(0);
                    var file = string.Concat(
                        sentences.Select((s, i) => $"## 1.1/{i + 1}\n> {s}\n\nword{i}x\n\n")
                    );
                    foreach (var step in (int[])[5, 7, 11])
                    {
                        var after = TestVolume.Of(Cut(characters, numbers, step));
                        file = SlotRefresher
                            .Refresh(after, TestVolume.File(file), new DiagnosticBag())!
                            .Text;
                        Assert.DoesNotContain("[stale]", file);
                        Assert.DoesNotContain("[lost]", file);
                        Assert.All(
                            sentences.Select((_, i) => $"word{i}x"),
                            w => Assert.Equal(1, Count(file, w))
                        );
                        var count = new SlotSource(after).Sentences(0).Length;
                        Assert.Equal(
                            Enumerable.Range(1, count),
                            EntryFileReader
                                .Read(
                                    TestVolume.File(file),
                                    isTranslation: true,
                                    new DiagnosticBag()
                                )
                                .Select(e => e.Sentence!.Value)
                        );
                    }
                }
            )
        );

    private static string Cut(char[] characters, int[] numbers, int divisor) =>
        string.Concat(
            characters.Select((c, i) => $"{c}{(numbers[i] / divisor % 2 == 0 ? "。" : "，")}")
        );

    /// <summary>Notes on words are left as they are; those on a whole segment follow it. Nothing an annotator wrote is lost.</summary>
    private static void CheckNotes(SlotHistory history)
    {
        var before = EntryFileReader.Read(
            TestVolume.Notes(history.Notes),
            isTranslation: false,
            new DiagnosticBag()
        );
        var result = history.RefreshNotes()!;
        var after = EntryFileReader.Read(
            TestVolume.Notes(result.Text),
            isTranslation: false,
            new DiagnosticBag()
        );
        foreach (var word in history.AnnotatorsWords)
        {
            Assert.Equal(1, Count(result.Text, word));
        }

        var source = new SlotSource(history.Volume);
        foreach (var old in before)
        {
            var now = after.Single(e => HasWords(e, old));
            if (
                old.Lemma is null
                && source.Text.PlaceOf(old) is { } place
                && !GuardLines.Of(old, place, source.Text).HasSource
            )
            {
                Assert.Equal(old.HeadingSpan.Text, now.HeadingSpan.Text);
                Assert.Equal(old.GuardSpan.Text, now.GuardSpan.Text);
            }
            else if (old.Lemma is null)
            {
                CheckEntry(old, now, source);
            }
            else
            {
                // All but the volume, where its folder was renamed.
                var at = old.From with
                {
                    Volume = now.From.Volume,
                };
                Assert.Contains(now.From.Volume, new[] { old.From.Volume, history.Volume.Name });
                Assert.Equal(
                    SlotHeading.WithAnchor(old.HeadingSpan.Text, SlotHeading.Anchor(at, at, null)),
                    now.HeadingSpan.Text
                );
            }
        }

        history.RefreshNotes();
        Assert.Equal(result.Text, history.Notes);
    }

    private static void CheckRefresh(SlotHistory history)
    {
        CheckNotes(history);
        var before = history.File;
        var entries = history.Entries();
        var source = new SlotSource(history.Volume);
        if (history.Refresh() is not { } result)
        {
            Assert.Equal(before, history.File);
            return;
        }

        Assert.Equal(before == result.Text, result.Changes.IsEmpty);
        foreach (var word in history.TranslatorsWords)
        {
            Assert.Equal(1, Count(result.Text, word));
        }

        var again = SlotRefresher.Refresh(
            history.Volume,
            TestVolume.File(result.Text),
            new DiagnosticBag()
        )!;
        Assert.Equal(result.Text, again.Text);
        Assert.Empty(again.Changes);

        var after = history.Entries();
        foreach (var old in entries.Where(e => e.Body.Length > 0))
        {
            // An old quotation that was kept in place of words may stand in several.
            var now = after.Where(e => HasWords(e, old)).ToList();
            Assert.NotEmpty(now);
            if (now.Count == 1)
            {
                CheckEntry(old, now[0], source);
            }
        }

        foreach (var entry in after.Where(e => e.Mark != EntryMark.Lost))
        {
            Assert.Equal(Strip(SourceOf(entry, source)!), Strip(entry.Guard));
        }

        Assert.All(
            Enumerable.Range(0, source.Count),
            i => Assert.Contains(after, e => Covers(e, i, source))
        );
        foreach (
            var entry in after.Where(e => e is { Mark: not EntryMark.Lost, Sentence: not null })
        )
        {
            var segment = source.Find(entry.From)!.Value;
            Assert.All(
                Enumerable.Range(1, source.Sentences(segment).Length),
                n =>
                    Assert.Contains(
                        after,
                        e => Covers(e, segment, source) && (e.Sentence ?? n) == n
                    )
            );
        }
    }

    private static bool HasWords(Entry entry, Entry old) =>
        entry.Body.Contains(old.Body, StringComparison.Ordinal);

    private static void CheckEntry(Entry old, Entry now, SlotSource source)
    {
        if (now.Mark == EntryMark.Lost)
        {
            Assert.Equal(old.Guard, now.Guard);
            Assert.Equal(State(old), State(now));
            return;
        }

        var own = GuardLines.Of(old, source.Text.PlaceOf(old), source.Text);
        if (!own.Own.IsEmpty && source.Count > 0 && old.From.Volume != source.Locus(0).Volume)
        {
            // What was taken for its place depends on whether the file was seen to be renamed.
            return;
        }

        var change =
            Strip(own.Source).Length == 0
                ? GuardState.Same
                : GuardComparison.Compare(own.Source, now.Guard);
        var least = change switch
        {
            GuardState.CharactersDiffer => EntryMark.Stale,
            GuardState.MarksDiffer => EntryMark.Check,
            _ => EntryMark.None,
        };
        if (
            old.Sentence is not null
            && least == EntryMark.Stale
            && source.Find(now.From) is { } home
            && GuardComparison
                .CharacterKey(source.Guard(home, home))
                .Contains(GuardComparison.CharacterKey(own.Source), StringComparison.Ordinal)
        )
        {
            least = EntryMark.Check;
        }

        least = least > State(old) ? least : State(old);
        if (old.Sentence is null || (change == GuardState.Same && now.Body == old.Body))
        {
            Assert.True(
                least == State(now),
                $"{least} and not {State(now)}: {old.HeadingSpan.Text}\n{old.GuardSpan.Text}\n{old.Body}\n=>\n{now.HeadingSpan.Text}\n{now.GuardSpan.Text}\n{now.Body}"
            );
        }
        else
        {
            // It may have taken words that are worse, or have come to a sentence with new characters.
            Assert.True(State(now) >= least);
        }

        if (
            old.Mark != EntryMark.Lost
            && old.Guard.Length > 0
            && SourceOf(old, source) is { } here
            && GuardComparison.Compare(old.Guard, here) == GuardState.Same
        )
        {
            Assert.Equal(old.HeadingSpan.Text, now.HeadingSpan.Text);
            Assert.Equal(old.GuardSpan.Text, now.GuardSpan.Text);
        }
    }

    /// <summary>The mark that an entry has beside [lost].</summary>
    private static EntryMark State(Entry entry) =>
        entry.HeadingSpan.Text.Contains("[stale]", StringComparison.Ordinal) ? EntryMark.Stale
        : entry.HeadingSpan.Text.Contains("[check]", StringComparison.Ordinal) ? EntryMark.Check
        : EntryMark.None;

    private static string? SourceOf(Entry entry, SlotSource source)
    {
        if (
            source.Find(entry.From) is not { } first
            || (entry.To is { } to ? source.Find(to) : first) is not { } last
            || last < first
        )
        {
            return null;
        }

        return entry.Sentence is not { } n ? source.Guard(first, last)
            : n <= source.Sentences(first).Length ? source.Sentences(first)[n - 1]
            : null;
    }

    private static bool Covers(Entry entry, int segment, SlotSource source) =>
        entry.Mark != EntryMark.Lost
        && source.Find(entry.From) is { } first
        && (entry.To is { } to ? source.Find(to) : first) is { } last
        && first <= segment
        && segment <= last;

    private static string Strip(string guard) => GuardComparison.Key(guard);

    private static int Count(string text, string word) =>
        text.Split(word, StringSplitOptions.None).Length - 1;
}
