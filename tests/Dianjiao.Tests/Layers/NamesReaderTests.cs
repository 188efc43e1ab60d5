using Dianjiao.Base;
using Dianjiao.Layers;

namespace Dianjiao.Tests.Layers;

public sealed class NamesReaderTests
{
    [Fact]
    public void EveryKeyIsRead()
    {
        var (names, codes) = Read(
            """
            persons:
              - id: guo-hama
                name: 郭蝦蟆
                forms: [郭蝦蟆, 蝦蟆]
                pinyin: Guo Hama
                en: Guo Hama
                en-forms: [Hama]
                gloss: Jin general.
                dates: 1192–1236
                certainty: probable
                where: ['41.10', 41.43b]
                identifiers: { CBDB: 12345, Wikidata: Q1 }
            offices:
              - { id: marshal, name: 元帥, dynasty: Jin, kind: title }
            except:
              - { at: '41.7', form: 夏, reason: the season }
            """
        );

        Assert.Empty(codes);
        var hama = names.Entries[0];
        Assert.Equal(NameKind.Person, hama.Kind);
        Assert.Equal(["郭蝦蟆", "蝦蟆"], hama.Forms.AsEnumerable());
        Assert.Equal(["Hama"], hama.EnglishForms.AsEnumerable());
        Assert.Equal(Certainty.Probable, hama.Certainty);
        Assert.Equal(
            [new Locus("41", "10"), new Locus("41", "43", "b")],
            hama.Where.AsEnumerable()
        );
        Assert.Equal(
            [new("CBDB", "12345"), new("Wikidata", "Q1")],
            hama.Identifiers.AsEnumerable()
        );
        Assert.Null(hama.Coordinates);
        Assert.Equal((4, 12), (hama.FormsSpan.From.Line, hama.FormsSpan.From.Column));
        Assert.Equal(("Jin", "title"), (names.Entries[1].Dynasty, names.Entries[1].Type));
        Assert.Equal(["元帥"], names.Entries[1].Forms.AsEnumerable());
        var exclusion = Assert.Single(names.Exclusions);
        Assert.Equal((new Locus("41", "7"), "夏"), (exclusion.At, exclusion.Form));
    }

    [Theory]
    [InlineData("persons: [{ id: a, name: 甲 }, { id: a, name: 乙 }]", "DJ2002")]
    [InlineData("persons: [{ id: a, name: 甲, forms: [甲, 甲] }]", "DJ2002")]
    [InlineData("persons: [{ id: a, name: 甲, form: [甲] }]", "DJ2003")]
    [InlineData("people: [{ id: a, name: 甲 }]", "DJ2003")]
    [InlineData("persons: [{ id: A b, name: 甲 }]", "DJ2004")]
    [InlineData("persons: [{ id: a, name: 甲, forms: ['甲，乙'] }]", "DJ2004")]
    [InlineData("persons: [{ id: a, name: 甲, certainty: sure }]", "DJ2004")]
    [InlineData("places: [{ id: a, name: 甲, coordinates: [x, y] }]", "DJ2004")]
    [InlineData("persons: [{ name: 甲 }]", "DJ2005")]
    [InlineData("persons: [{ id: a }]", "DJ2005")]
    [InlineData("except: [{ at: '1.1' }]", "DJ2005")]
    [InlineData("persons: [{ id: a, name: 甲, where: [41] }]", "DJ2006")]
    [InlineData("places: [{ id: a, name: 甲, coordinates: [0, 181] }]", "DJ2018")]
    [InlineData("places: [{ id: a, name: 甲, coordinates: [1, 2, 3] }]", "DJ2018")]
    public void AMistakeIsReportedAtItsPlace(string yaml, string code) =>
        Assert.Equal([code], Read(yaml).Codes);

    [Fact]
    public void AnEmptyFileIsNoMistake() => Assert.Empty(Read("# none yet\n").Codes);

    private static (NameList Names, string[] Codes) Read(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var names = NamesReader.Read(SourceFile.FromText("seeds/names.yml", yaml), diagnostics);
        return (names, [.. diagnostics.ToSorted().Select(d => d.Code.Id)]);
    }
}
