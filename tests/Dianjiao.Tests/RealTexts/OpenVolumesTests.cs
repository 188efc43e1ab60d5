using Dianjiao.Tests.Calendar;

namespace Dianjiao.Tests.RealTexts;

/// <summary>The 35 open juan of the same work in another text: rare characters lost, quotation marks lost, no brackets.</summary>
public sealed class OpenVolumesTests
{
    private const string Folder = "corpora/xixia-shushi";

    [SharedFact(Folder + "/卷四十.txt")]
    public void EachIsAModelThatKeepsEveryCharacterAndIsSeldomDoubted()
    {
        var warnings = new Dictionary<string, int>();
        foreach (
            var file in Directory
                .EnumerateFiles(Repository.Shared(Folder)!, "*.txt")
                .Order(StringComparer.Ordinal)
        )
        {
            using var seeds = new SeedFolder([("seeds/001/text.txt", File.ReadAllBytes(file))]);
            seeds.Write("seeds/edition.yml", "dynasty: 宋\n");
            var loaded = Loaded.From(seeds.Root);
            Assert.Empty(loaded.Proof);
            Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == Severity.Error);
            var text = loaded.Volume.Text;
            Assert.Equal(
                text.Characters.Length,
                loaded.Volume.Segments.Sum(s =>
                    text.CharacterAt(s.Span.End) - text.CharacterAt(s.Span.Start)
                )
            );
            Assert.Contains(loaded.Volume.Segments, s => s.Kind == SegmentKind.Heading);
            Assert.Contains(loaded.Volume.Segments, s => s.Kind == SegmentKind.Detail);
            warnings[Path.GetFileName(file)] = loaded.Diagnostics.Count(d =>
                d.Code.Id.StartsWith("DJ4", StringComparison.Ordinal)
                && d.Severity == Severity.Warning
            );
        }

        Assert.Equal(35, warnings.Count);
        Assert.InRange(warnings.Values.Average(), 0, 3);
    }
}
