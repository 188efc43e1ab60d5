using Dianjiao.Script;

namespace Dianjiao.Tests.Script;

public sealed class VariantTableTests
{
    [Theory]
    [InlineData("干乾幹")]
    [InlineData("后後")]
    [InlineData("里裏裡")]
    [InlineData("发發髮")]
    [InlineData("历歷曆")]
    [InlineData("复復複覆")]
    [InlineData("台臺")]
    [InlineData("于於")]
    [InlineData("为為爲")]
    [InlineData("峯峰")]
    [InlineData("羣群")]
    [InlineData("并並併")]
    [InlineData("顼頊")]
    [InlineData("甯寧宁")]
    [InlineData("强強彊")]
    [InlineData("衆眾众")]
    [InlineData("\uF9B4領领")]
    [InlineData("𠊧並")]
    public void FormsOfACharacterAreOne(string forms)
    {
        Assert.Single(
            forms.EnumerateRunes().Select(r => VariantTable.Canonical(r.Value)).Distinct()
        );
    }

    [Theory]
    [InlineData("子只")]
    [InlineData("二貳")]
    [InlineData("他它")]
    [InlineData("刺剌")]
    [InlineData("戌戍")]
    [InlineData("己已巳")]
    [InlineData("言讠")]
    [InlineData("無天")]
    public void OtherCharactersAreNot(string characters)
    {
        Assert.Equal(
            CodePoints.Count(characters),
            characters
                .EnumerateRunes()
                .Select(r => VariantTable.Canonical(r.Value))
                .Distinct()
                .Count()
        );
    }

    [Fact]
    public void AClassIsWholeAndItsFirstStandsForIt()
    {
        var seen = new HashSet<int>();
        var all = Enumerable.Range(0x3400, 0x30000).Select(VariantTable.Canonical).ToHashSet();
        foreach (var members in VariantTable.Classes(all))
        {
            var runes = members.EnumerateRunes().Select(r => r.Value).ToArray();
            Assert.Equal(runes.Order(), runes);
            Assert.InRange(runes.Length, 2, 12);
            Assert.All(runes, r => Assert.True(seen.Add(r)));
            Assert.All(runes, r => Assert.Equal(runes[0], VariantTable.Canonical(r)));
        }

        Assert.True(seen.Count > 16_000);
        Assert.All(
            Enumerable.Range(0x20, 0x30000).Where(c => !seen.Contains(c)),
            c => Assert.Equal(c, VariantTable.Canonical(c))
        );
    }

    [Theory]
    [InlineData('ū', "u")]
    [InlineData('Ǚ', "u")]
    [InlineData('é', "e")]
    [InlineData('ế', "e")]
    [InlineData('ø', "o")]
    [InlineData('ß', "ss")]
    [InlineData('Æ', "ae")]
    [InlineData('þ', "th")]
    [InlineData('z', null)]
    [InlineData('×', null)]
    [InlineData('ж', null)]
    public void ALetterIsComparedWithoutItsDiacritics(char letter, string? expected)
    {
        Assert.Equal(expected, LatinLetters.Base(letter));
    }

    [Fact]
    public void TheTableNamesItsSources()
    {
        var head = File.ReadLines(Repository.Path("src", "Dianjiao", "Script", "variants.txt"))
            .TakeWhile(l => l.StartsWith('#'))
            .ToList();
        Assert.Contains(head, l => l.Contains("LICENSE-OpenCC.txt", StringComparison.Ordinal));
        Assert.Contains(head, l => l.Contains("LICENSE-Unicode.txt", StringComparison.Ordinal));
        Assert.True(
            File.Exists(Repository.Path("src", "Dianjiao", "Script", "LICENSE-OpenCC.txt"))
        );
        Assert.True(
            File.Exists(Repository.Path("src", "Dianjiao", "Script", "LICENSE-Unicode.txt"))
        );
    }
}
