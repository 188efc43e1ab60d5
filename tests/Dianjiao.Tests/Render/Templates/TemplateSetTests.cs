using System.Buffers;
using System.Text;
using Dianjiao.Render;
using Dianjiao.Render.Templates;

namespace Dianjiao.Tests.Render.Templates;

public sealed class TemplateSetTests
{
    private static readonly SpecimenView View = SpecimenView.Of("A & <B>");

    [Theory]
    // Text is escaped where it is written, once, whatever was done to it before.
    [InlineData("{{ title }}", "A &amp; &lt;B&gt;")]
    [InlineData("{{ title | html.escape }}", "A &amp; &lt;B&gt;")]
    [InlineData("{{ title | html.escape | html.escape }}", "A &amp; &lt;B&gt;")]
    [InlineData("<p title='{{ title | html.escape }}'>", "<p title='A &amp; &lt;B&gt;'>")]
    [InlineData("{{ 'é𠀀\"' }}", "é𠀀&quot;")]
    [InlineData("{{ title | string.downcase }}", "a &amp; &lt;b&gt;")]
    [InlineData("{{ '<i>' + title }}", "&lt;i&gt;A &amp; &lt;B&gt;")]
    [InlineData("{{ [title] }}", "[&quot;A &amp; &lt;B&gt;&quot;]")]
    [InlineData("{{ \"a\\nb\" | html.newline_to_br }}", "a<br />\nb")]
    // Markup is not.
    [InlineData("{{ body }}", "<b>b</b>")]
    [InlineData("{{ body | html.escape }}", "<b>b</b>")]
    [InlineData("{{ body + body }}", "<b>b</b><b>b</b>")]
    [InlineData("{{ body | html.strip }}", "b")]
    [InlineData("{{ body == body }}{{ body != '' }}{{ items[0].body == '' }}", "truetruetrue")]
    [InlineData("{{ items[0].body.empty? }}{{ body.empty? }}", "truefalse")]
    [InlineData(
        "{{ capture x }}<i>{{ title }}</i>{{ end }}{{ x }}{{ x }}",
        "<i>A &amp; &lt;B&gt;</i><i>A &amp; &lt;B&gt;</i>"
    )]
    [InlineData(
        "{{ capture x }}a{{ end }}{{ x == 'a' }}<p class=\"{{ x }}\">",
        "true<p class=\"a\">"
    )]
    [InlineData("{{ x = include 'a.html' 1 }}{{ x }}", "<u>1</u>")]
    [InlineData("{{ 'c.html' | include }}", "c")]
    [InlineData("{{ include_join ['c.html', 'c.html'] ' & ' '<' 'tpl:c.html' }}", "&lt;c &amp; cc")]
    [InlineData("<script>{{ data }}</script>", "<script>{\"a\":\"\\u003C/script>\"}</script>")]
    // The whole language is there.
    [InlineData("{{ include 'a.html' title }}", "<u>A &amp; &lt;B&gt;</u>")]
    [InlineData("{{ include 'b.html' value: 2 }}", "2")]
    [InlineData("{{ for item in items }}{{ for.index }}{{ item.count }}{{ end }}", "0112")]
    [InlineData("{{ for item in nothing }}a{{ else }}b{{ end }}", "")]
    [InlineData("{{ with items[0] }}{{ count }}{{ x = 5 }}{{ x }}{{ end }}", "15")]
    [InlineData("{{ with { a: 1 } }}{{ a }}{{ end }}", "1")]
    [InlineData("{{ this.count }}{{ this['count'] }}", "33")]
    [InlineData("{{ import { a: 1 } }}{{ a }}", "1")]
    [InlineData(
        "<p tabindex={{ count | html.escape }}>{{ data | html.escape }}",
        "<p tabindex=3>{&quot;a&quot;:&quot;\\u003C/script&gt;&quot;}"
    )]
    [InlineData("{{ func f(a, b) }}{{ a }}-{{ b }}{{ end }}{{ f 1 2 }}", "1-2")]
    [InlineData("{{ f(a) = a * 2 }}{{ f 4 }}", "8")]
    [InlineData("{{ func f }}<i>{{ $$ }}</i>{{ end }}{{ wrap f }}a{{ end }}", "<i>a</i>")]
    [InlineData(
        "{{ tablerow i in (1..2) cols: 2 }}{{ i }}{{ end }}",
        "<tr class=\"row1\"><td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n"
    )]
    [InlineData("{{ 'a1b2' | regex.replace '\\\\d' '-' }}", "a-b-")]
    [InlineData(
        "{{ timespan.from_days 2 }}{{ 7 | math.divided_by 2 }}{{ 2.5 }}{{ 1e3 }}",
        "2.00:00:0032.51000"
    )]
    [InlineData(
        "{{ items | array.map 'count' | array.join ',' }}{{ items.size }}{{ title.size }}",
        "1,227"
    )]
    [InlineData(
        "{{ object.typeof title }}{{ { a: 1 } | object.to_json }}",
        "string{&quot;a&quot;:1}"
    )]
    [InlineData(
        "{{ nothing?.a }}{{ nothing ?? 1 }}{{ is_shown ? 'a' : 'b' }}{{ !is_shown }}",
        "1afalse"
    )]
    [InlineData(
        "{{ case count }}{{ when 3 }}a{{ end }}{{ $'{count}!' }}{{ 1..3 }}",
        "a3![1, 2, 3]"
    )]
    [InlineData("  {{- ' a' }}\n  {{~ 1 ~}}\n{{ x = 1; x++; x }}{%{ {{ }%}", " a\n112 {{ ")]
    public void WhatATemplateWrites(string template, string page) =>
        Assert.Equal(
            page,
            Rendered.Whole(
                template,
                View,
                "a.html",
                "<u>{{ $1 }}</u>",
                "b.html",
                "{{ $value }}",
                "c.html",
                "c"
            )
        );

    [Theory]
    [InlineData("<p>\n{{ titel }}", "(2,4): there is no titel here; perhaps title is meant")]
    [InlineData(
        "{{ items[0].cuont }}",
        "(1,13): there is no member cuont here; perhaps count is meant"
    )]
    [InlineData(
        "{{ title.length }}",
        "(1,10): there is no member length here; the members are size"
    )]
    [InlineData(
        "{{ body.size }}",
        "(1,9): there is no member size here; what stands before the dot has no members"
    )]
    [InlineData(
        "𠀀{{ $s }}",
        "(1,5): there is no $s here; a $ name is an argument of the include or function, or is set in the same template"
    )]
    [InlineData(
        "{{ zzzzzzzz }}",
        "(1,4): there is no zzzzzzzz here; the names are the members of the page’s view, the functions of the language, and what the template sets"
    )]
    [InlineData(
        "{{ strinf.upcase 'a' }}",
        "(1,4): there is no strinf here; perhaps string is meant"
    )]
    [InlineData(
        "{{ string.upcas 'a' }}",
        "(1,11): there is no member upcas here; perhaps upcase is meant"
    )]
    [InlineData(
        "{{ include 'c.htm' }}",
        "(1,4): there is no template c.htm to include; perhaps c.html is meant"
    )]
    [InlineData(
        "{{ include 'x/y/z' }}",
        "(1,4): there is no template x/y/z to include; put it into templates/, or take the name of one that is there"
    )]
    [InlineData(
        "{{ date.now }}",
        "(1,4): date is off: a page is the same whenever and wherever it is built; what is to stand there belongs into the edition or the template; leave it out"
    )]
    [InlineData(
        "{{ 'a' | object.eval }}",
        "(1,17): object.eval is off: no text is run as a template; write a function, or include a template; leave it out"
    )]
    [InlineData(
        "{{ 1 / 0 }}",
        "(1,4): this is no number: something is divided by zero, or too large; test the divisor before dividing by it"
    )]
    [InlineData(
        "{{ 1 | math.divided_by 0 }}",
        "(1,8): something is divided by zero; test the divisor before dividing by it"
    )]
    [InlineData(
        "{{ this }}",
        "(1,4): a view stands where a text belongs; name one of its members, behind a dot"
    )]
    [InlineData(
        "{{ items }}",
        "(1,4): a view stands where a text belongs; name one of its members, behind a dot"
    )]
    [InlineData("{{ array.foo = 1 }}", null)]
    [InlineData("{{ items[7] }}", null)]
    [InlineData("{{ title | string.replace }}", null)]
    [InlineData("{{ title | string.slice 'x' }}", null)]
    [InlineData("{{ 5 % 0 }}", null)]
    [InlineData("{{ title = 1; title.size }}", null)]
    [InlineData("{{ if }}", null)]
    [InlineData("{{ if true }}", null)]
    [InlineData("{{ ' }}", null)]
    [InlineData("{{ end }}", null)]
    [InlineData(
        " \n",
        "(1,1): this template is empty; delete it, and the program’s own takes its place; if nothing is to stand there, write {{ # nothing }}"
    )]
    [Trait("Proves", "DJ6001")]
    public void WhatIsWrongIsToldWithItsPlace(string template, string? expected)
    {
        var rendered = Rendered.Of(template, View, "c.html", "c");
        Assert.Null(rendered.Page);
        var fault = rendered.Diagnostics[0];
        Assert.Equal("templates/page.html", fault.Path);
        Assert.Equal(Codes.TemplateError, fault.Code);
        if (expected is not null)
        {
            Assert.Equal(
                expected,
                $"({fault.From.Line},{fault.From.Column}): {fault.Message}; {fault.Hint}"
            );
        }

        Assert.NotEmpty(fault.Message);
        Assert.NotEmpty(fault.Hint!);
        Assert.NotNull(fault.Span);
    }

    [Fact]
    public void AFaultOfAnIncludeIsInTheInclude() =>
        Assert.Equal(
            "templates/parts/a.html(2,4): there is no cuont here; perhaps count is meant",
            Rendered.Fault("{{ include 'parts/a.html' }}", View, "parts/a.html", "\n{{ cuont }}")
        );

    [Fact]
    public void NothingIsKeptFromPageToPage()
    {
        var diagnostics = new DiagnosticBag();
        var theme = Theme.Empty with
        {
            Templates = Theme
                .Empty.Templates.Add(
                    "a.html",
                    "{{ x = 1 }}{{ title = 2 }}{{ $y = 3 }}{{ include = 4 }}{{ [title, 9] | array.cycle }}"
                )
                .Add("b.html", "{{ title }}{{ x ?? 0 }}")
                .Add("c.html", "{{ title }}{{ $y }}")
                .Add("d.html", "{{ include 'e.html' }}")
                .Add("e.html", "{{ title }}"),
        };
        var set = TemplateSet.Parse(theme, diagnostics)!;
        Assert.Equal("2", Page(set, "a.html"));
        Assert.Equal("T", Page(set, "d.html"));
        Assert.Null(Page(set, "b.html"));
        Assert.Equal("2", Page(set, "a.html"));
        Assert.Null(Page(set, "c.html"));
        Assert.Equal(2, diagnostics.ToSorted().Length);
    }

    [Fact]
    public void WhatIsWrongIsToldOnce()
    {
        var diagnostics = new DiagnosticBag();
        var theme = Theme.Empty with { Templates = Theme.Empty.Templates.Add("a.html", "{{ x }}") };
        var set = TemplateSet.Parse(theme, diagnostics)!;
        Assert.Null(Page(set, "a.html"));
        Assert.Null(Page(set, "a.html"));
        Assert.Single(diagnostics.ToSorted());
    }

    [Fact]
    public void ManyPagesAtATimeComeOutAsOneByOne()
    {
        var theme = Theme.Empty with
        {
            Templates = Theme
                .Empty.Templates.Add(
                    "a.html",
                    "{{ for i in 1..20 }}{{ capture x }}{{ include 'b.html' i }}{{ end }}{{ x }}{{ end }}"
                )
                .Add(
                    "b.html",
                    "<p title=\"{{ title }}\">{{ $1 | math.times 2 }}{{ items | array.map 'title' }}</p>"
                ),
        };
        var set = TemplateSet.Parse(theme, new DiagnosticBag())!;
        var expected = Enumerable.Range(0, 50).Select(n => Page(set, "a.html", $"T{n}")).ToList();
        var found = Enumerable
            .Range(0, 50)
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(8)
            .Select(n => Page(set, "a.html", $"T{n}"))
            .ToList();
        Assert.Equal(expected, found);
        Assert.Contains("T49", expected[49], StringComparison.Ordinal);
    }

    private static string? Page(TemplateSet set, string template, string title = "T")
    {
        var output = new ArrayBufferWriter<byte>();
        return set.Render(template, SpecimenView.Of(title), output)
            ? Encoding.UTF8.GetString(output.WrittenSpan)
            : null;
    }
}
