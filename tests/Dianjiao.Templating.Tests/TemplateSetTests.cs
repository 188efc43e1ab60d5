using System.Buffers;
using System.Text;

namespace Dianjiao.Templating.Tests;

/// <summary>What the specs cannot show: threads, bytes, several entry templates.</summary>
public sealed class TemplateSetTests
{
    private const string Page = """
        {{ func item(s) }}<li>{{ s.locus | html.escape }} {{ s.html }}</li>{{ end -}}
        {{ total = 0 -}}
        <ul>{{ for s in segments; total += s.rank }}{{ item s }}{{ end }}</ul>{{ include 'foot' total: total }}
        """;

    private static readonly Dictionary<string, string> Sources = new()
    {
        ["page"] = Page,
        ["foot"] = "{{ capture x }}<b>{{ $.total }}</b>{{ end }}{{ x }} {{ title | html.escape }}",
    };

    [Fact]
    public void OneSetServesManyThreads()
    {
        var set = Compile(Sources, typeof(SpecModel));
        var pages = new string[500];
        Parallel.For(
            0,
            pages.Length,
            i => pages[i] = Render(set, "page", SpecModel.Sample with { Title = $"<{i}>" })
        );
        for (var i = 0; i < pages.Length; i++)
        {
            Assert.EndsWith($"<b>6</b> &lt;{i}&gt;", pages[i], StringComparison.Ordinal);
            Assert.StartsWith("<ul><li>41.1 <h2>", pages[i], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void WritesUtf8()
    {
        var set = Compile(
            new() { ["page"] = "𠀀é{{ title | html.escape }}{{ body }}" },
            typeof(SpecModel)
        );
        var output = new ArrayBufferWriter<byte>();
        var model = SpecModel.Sample with
        {
            Title = "\U00020001",
            Body = Markup.FromUtf8("<b>水</b>"u8.ToArray()),
        };
        set.Render("page", model, output);
        Assert.Equal("𠀀é𠀁<b>水</b>"u8, output.WrittenSpan);
    }

    [Fact]
    public void AFailedRenderingWritesNothing()
    {
        var set = Compile(
            new() { ["page"] = "text {{ translator.name | html.escape }}" },
            typeof(SpecModel)
        );
        var output = new ArrayBufferWriter<byte>();
        var fault = Assert.Throws<TemplateRenderException>(() =>
            set.Render("page", SpecModel.Sample, output)
        );
        Assert.Equal(new TemplateError("page", 1, 20, "null has no member 'name'"), fault.Error);
        Assert.Equal(0, output.WrittenCount);
    }

    [Fact]
    public void LinesMayEndInCarriageReturns()
    {
        var set = Compile(
            new() { ["page"] = "a\r\n{{~ 1 ~}}\r\nb{{ x = 2\r\nx }}" },
            typeof(SpecModel)
        );
        Assert.Equal("a\r\n1b2", Render(set, "page", SpecModel.Sample));
    }

    [Fact]
    public void ColumnsCountCodePoints()
    {
        TemplateSet.Compile(
            new Dictionary<string, string> { ["page"] = "水\n𠀀𠀁𠀂{{ wrong }}" },
            new Dictionary<string, Type> { ["page"] = typeof(SpecModel) },
            out var errors
        );
        Assert.Equal(
            new TemplateError("page", 2, 7, "unknown variable 'wrong'"),
            Assert.Single(errors)
        );
    }

    [Fact]
    public void EachEntryTemplateHasItsOwnModel()
    {
        var sources = new Dictionary<string, string>
        {
            ["one"] = "{{ include 'part' editor }}",
            ["two"] = "{{ name | html.escape }}",
            ["part"] = "{{ $1.name | html.escape }}",
        };
        var roots = new Dictionary<string, Type>
        {
            ["one"] = typeof(SpecModel),
            ["two"] = typeof(SpecPerson),
        };
        var set = TemplateSet.Compile(sources, roots, out var errors);
        Assert.Empty(errors);
        Assert.Equal("吳廣成", Render(set, "one", SpecModel.Sample));
        Assert.Equal("吳廣成", Render(set, "two", SpecModel.Sample.Editor));
    }

    [Fact]
    public void AnEntryTemplateMustExist()
    {
        TemplateSet.Compile(
            new Dictionary<string, string>(),
            new Dictionary<string, Type> { ["page"] = typeof(SpecModel) },
            out var errors
        );
        Assert.Equal(
            new TemplateError("page", 1, 1, "there is no such template"),
            Assert.Single(errors)
        );
    }

    [Fact]
    public void ErrorsOfAllTemplatesComeInOrder()
    {
        TemplateSet.Compile(
            new Dictionary<string, string> { ["b"] = "{{ ) }}", ["a"] = "{{ 1 2 }}\n{{ ( }}" },
            new Dictionary<string, Type>(),
            out var errors
        );
        Assert.Equal(
            ["a(1,6)", "a(2,6)", "b(1,4)"],
            errors.Select(error => error.ToString().Split(':')[0])
        );
    }

    internal static TemplateSet Compile(Dictionary<string, string> sources, Type model)
    {
        var set = TemplateSet.Compile(
            sources,
            new Dictionary<string, Type> { ["page"] = model },
            out var errors
        );
        Assert.Empty(errors);
        return set;
    }

    internal static string Render(TemplateSet set, string name, object model)
    {
        var output = new ArrayBufferWriter<byte>();
        set.Render(name, model, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
