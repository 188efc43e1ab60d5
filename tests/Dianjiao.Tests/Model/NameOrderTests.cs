using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model;

namespace Dianjiao.Tests.Model;

public sealed class NameOrderTests
{
    private static readonly SourceSpan Span = SourceFile.FromText("names.yml", "").Span(0, 0);

    [Fact]
    public void SoundsAreComparedSyllableBySyllableWithoutTones()
    {
        var names = Names(
            ("連", "Lian"),
            ("李遵頊", "Li Zunxu"),
            ("李安全", "Lǐ Ānquán"),
            ("呂", "Lü"),
            ("無", "")
        );
        Assert.Equal(
            ["李安全", "李遵頊", "連", "呂", "無"],
            NameOrder.ByPinyin(names).Select(n => n.Entry.Form)
        );
        Assert.Equal(["L", ""], names.Select(NameOrder.Initial).Distinct());
    }

    [Fact]
    public void StrokesAreComparedCharacterByCharacter()
    {
        var names = Names(
            ("遵頊", ""),
            ("李遵頊", ""),
            ("王定", ""),
            ("李德任", ""),
            ("李三", ""),
            ("A", "")
        );
        Assert.Equal(
            ["王定", "李三", "李德任", "李遵頊", "遵頊", "A"],
            NameOrder.ByStrokes(names).Select(n => n.Entry.Form)
        );
        Assert.Equal(4, NameOrder.FirstStrokes(names[2]));
        Assert.Equal(0, NameOrder.FirstStrokes(names[5]));
    }

    private static ImmutableArray<Name> Names(params (string Form, string Pinyin)[] names) =>
        [
            .. names.Select(n => new Name(
                new NameEntry(
                    n.Form,
                    NameKind.Person,
                    n.Form,
                    [n.Form],
                    n.Pinyin,
                    "",
                    [],
                    "",
                    "",
                    "",
                    "",
                    null,
                    [],
                    null,
                    [],
                    Span,
                    Span,
                    Span
                ),
                [],
                0
            )),
        ];
}
