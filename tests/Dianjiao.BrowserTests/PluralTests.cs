using System.Collections.Immutable;
using Dianjiao.Render.Wording;

namespace Dianjiao.BrowserTests;

/// <summary>The program sorts numbers as browsers do, which have the rules of Unicode's CLDR.</summary>
[Collection(SharedBrowser.Name)]
public sealed class PluralTests(Browser browser)
{
    // Rules repeat after a hundred, but for those that name small numbers, and those of full millions.
    private const int Enough = 1100;

    // Every tag of two letters or three that the browser counts in by rules of its own, with the category of each number.
    private const string Sorted = """
        (enough) => {
          const letters = [...'abcdefghijklmnopqrstuvwxyz'];
          const pairs = letters.flatMap((a) => letters.map((b) => a + b));
          const tags = [...pairs, ...pairs.flatMap((p) => letters.map((c) => p + c)), 'pt-PT'];
          const of = (type) => (tag) => {
            const rules = new Intl.PluralRules(tag, { type });
            return Array.from({ length: enough }, (_, n) => rules.select(n)).join(' ');
          };
          const known = Intl.PluralRules.supportedLocalesOf(tags);
          return known.flatMap((tag) => [tag, of('cardinal')(tag), of('ordinal')(tag)]);
        }
        """;

    [Fact]
    public async Task NumbersAreSortedAsTheBrowserSortsThem()
    {
        await using var open = await browser.Open(Sites.Ordinary + "404.html", 1280);
        var found = (await open.Page.EvaluateAsync<string[]>(Sorted, Enough)).Chunk(3).ToList();
        Assert.True(found.Count > 100, $"{found.Count} languages");
        var others = found
            .SelectMany(f =>
                new[]
                {
                    Difference(f[0], "counted", f[1], PluralRules.Of(f[0])),
                    Difference(f[0], "ordered", f[2], PluralRules.OrdinalOf(f[0])),
                }
            )
            .Where(d => d.Length > 0)
            .ToImmutableArray();
        Assert.True(others.IsEmpty, string.Join('\n', others));
    }

    /// <summary>The first number that is sorted otherwise; empty where none is.</summary>
    private static string Difference(
        string language,
        string how,
        string categories,
        Func<int, string> rule
    )
    {
        var expected = categories.Split(' ');
        var first = Array.FindIndex([.. Enumerable.Range(0, Enough)], n => rule(n) != expected[n]);
        return first < 0
            ? ""
            : $"{language}: {first} is {how} as {rule(first)}, and in the browser as {expected[first]}";
    }
}
