using Dianjiao.Layers;
using Dianjiao.Model.Naming;

namespace Dianjiao.Tests.Model.Naming;

public sealed class NameIndexTests
{
    [Fact]
    public void TheFormsThatStandAtAPlaceAreFoundTheShortestFirst()
    {
        var index = Index("李", "李遵頊", "李遵", "遵頊", "李冲", "國");
        Assert.Equal(["李", "李遵", "李遵頊"], At(index, "李遵頊", 0));
        Assert.Equal(["遵頊"], At(index, "李遵頊", 1));
        Assert.Equal(["李"], At(index, "李𠮷", 0));
        Assert.Empty(At(index, "李遵頊", 2));
        Assert.Empty(At(index, "李遵頊", 3));
    }

    /// <summary>The namesakes of a family are not gone through one by one: only what stands there is looked at.</summary>
    [Fact]
    public void OfAFamilyOfThousandsThoseAreAskedThatStandThere()
    {
        var index = Index([.. Enumerable.Range(0x4E00, 5000).Select(c => $"王{(char)c}")]);
        Assert.Equal(["王信"], At(index, "王信立", 0));
    }

    private static NameIndex Index(params string[] forms)
    {
        var names = string.Concat(forms.Select((f, i) => $"  - {{ id: n{i}, name: {f} }}\n"));
        return new NameIndex(
            NamesReader.Read(
                SourceFile.FromText("seeds/names.yml", "persons:\n" + names),
                new DiagnosticBag()
            )
        );
    }

    private static IEnumerable<string> At(NameIndex index, string text, int place)
    {
        var found = new List<NameForm>();
        index.At([.. CodePoints.Of(text).Select((c, i) => (c, i))], place, found);
        return found.Select(f => f.Text);
    }
}
