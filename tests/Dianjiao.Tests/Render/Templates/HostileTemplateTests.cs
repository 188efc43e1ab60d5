using FsCheck;
using FsCheck.Fluent;

namespace Dianjiao.Tests.Render.Templates;

/// <summary>
/// Words of an edition never become tags, attributes, scripts, styles or addresses that a browser runs, however a
/// template writes them: the page has the same structure whatever the words are, or there is no page. The judge is an
/// HTML parser that knows nothing of the templates.
/// </summary>
public sealed class HostileTemplateTests
{
    /// <summary>What is written, whatever the words are, or only as long as they are harmless.</summary>
    public static TheoryData<string> Templates() =>
        [
            "<!---!><title>--><a href=\"{{ title }}\">a</a><!-- </title> -->",
            "<!--!><title>--><a href=\"{{ title }}\">a</a><!-- </title> -->",
            // References of the template’s own.
            "<a href=\"{{ title }}&colon;alert(1)\">a</a>",
            "<a href=\"{{ title }}&#58;alert(1)\">a</a>",
            "<a href=\"{{ title | string.slice 0 10 }}&colon;alert(1)\">a</a>",
            "<a href=\"{{ title }}&Tab;script:alert(1)\">a</a>",
            "<svg><animate attributeName=\"href\" values=\"{{ title }}\"/></svg>",
            "{{ import { html: { escape: @string.upcase } } }}<p>{{ title | html.escape }}</p>",
            // As words and in attributes.
            "<p>{{ title }}</p>",
            "<p title=\"{{ title }}\">a</p>",
            "<p title='{{ title }}'>a</p>",
            "<p title=\"a{{ title }}b{{ title }}c\">a</p>",
            "<{{ title }}>a</{{ title }}>",
            "<h{{ title }}>a",
            "<p>a</{{ title }}>",
            "a <{{ title }}",
            "<!-- {{ title }} --><p>a</p>",
            "<!-- a -{{ title }}><p>a</p>",
            "<!--{{ title }}><p>a</p><!-- -->",
            // Where nothing but an end tag is markup.
            "<title>{{ title }}</title>",
            "<textarea>{{ title }}</textarea>",
            "<iframe>{{ title }}</iframe>",
            "<xmp>{{ title }}</xmp>",
            "<noscript><p title=\"{{ title }}\"></p></noscript>",
            "<svg><title>{{ title }}</title><text>{{ title }}</text></svg>",
            "<math><mi>{{ title }}</mi></math>",
            // Addresses.
            "<a href=\"{{ title }}\">a</a>",
            "<a HREF = '{{ title }}'>a</a>",
            "<a href=\"#{{ title }}\">a</a>",
            "<a href=\"java{{ title }}\">a</a>",
            "<a href=\"javas{{ title }}\">a</a>",
            "<a href=\"{{ title }}{{ title }}\">a</a>",
            "<a href=\"{{ title | string.slice 0 3 }}{{ title | string.slice 3 }}\">a</a>",
            "<a href=\"{{ title }}:a\">a</a>",
            "<a href=\"\n{{ title }}\">a</a>",
            "<a href=\"{{ nothing }}{{ title }}\">a</a>",
            "<a href=\"../{{ title }}\">a</a>",
            "<img src=\"{{ title }}\" alt=\"{{ title }}\">",
            "<img srcset=\"a.png 1x, {{ title }} 2x\">",
            "<img srcset=\"{{ title }}\">",
            "<form action=\"{{ title }}\"><button formaction=\"{{ title }}\">a</button></form>",
            "<object data=\"{{ title }}\"></object><video poster=\"{{ title }}\"></video>",
            "<svg><a xlink:href=\"{{ title }}\"><animate attributeName=\"href\" to=\"{{ title }}\" values=\"a;{{ title }}\"/></a></svg>",
            "<base href=\"{{ title }}\"><link href=\"{{ title }}\" rel=\"stylesheet\">",
            // By every way the language has.
            "{{ capture a }}{{ title }}{{ end }}<p title=\"{{ a }}\">{{ a }}</p>",
            "{{ capture a }}{{ title }}{{ end }}<a href=\"{{ a }}\">a</a>",
            "{{ capture a }}<a href=\"{{ title }}\">{{ end }}{{ a }}a</a>",
            "{{ a = title }}{{ b = { c: a } }}<p>{{ b.c }}{{ b }}</p>",
            "<p>{{ [title, body, { a: title }] }}</p>",
            "<p>{{ '<b>' + title + '</b>' }}</p>",
            "<p>{{ body + title }}</p>",
            "<p>{{ body + (title | html.escape) }}</p>",
            "<p>{{ $'<i>{title}</i>' }}</p>",
            "<p>{{ title | html.strip }}</p>",
            "<p>{{ body | html.strip }}{{ title | html.strip | string.append '<b>' }}</p>",
            "<p>{{ title | html.escape | string.replace '&lt;' '<' }}</p>",
            "<p>{{ title | html.escape | regex.replace '&(l)t;' '<' }}</p>",
            "<p>{{ title | html.escape | string.replace '&#39;' '' }}</p>",
            "<a href=\"{{ title | html.escape }}\">a</a>",
            "<p>{{ title | html.newline_to_br }}</p>",
            "<p title=\"{{ title | html.newline_to_br }}\">a</p>",
            "<a href=\"{{ title | html.url_encode }}\">{{ title | html.url_escape }}</a>",
            "<a href=\"{{ title | html.url_escape }}\">a</a>",
            "<p>{{ title | string.capitalize | string.upcase | string.pad_left 40 }}</p>",
            "<p>{{ items | array.map 'title' | array.join '<hr>' }}</p>",
            "<p>{{ items | array.map 'title' | array.each @html.escape | array.join '' }}</p>",
            "<p>{{ title | string.split '' | array.join '' }}</p>",
            "<p>{{ for item in items }}{{ item.title }}{{ for.changed }}{{ end }}</p>",
            "{{ func f(a) }}<b title=\"{{ a }}\">{{ a }}</b>{{ end }}{{ f title }}",
            "{{ func f(a) }}<b>{{ ret a }}</b>{{ end }}<p>{{ f title }}</p>",
            "{{ f(a) = a + '<b>' }}<p>{{ f title }}</p>",
            "{{ func f }}<p title=\"{{ $$ }}\">{{ end }}{{ wrap f }}{{ title }}{{ end }}</p>",
            "<table>{{ tablerow item in items cols: 2 }}{{ item.title }}{{ end }}</table>",
            "{{ with items[0] }}<p title='{{ title }}'>{{ title }}</p>{{ end }}",
            "{{ case title }}{{ when 'a' }}b{{ else }}<p>{{ title }}</p>{{ end }}",
            "<p>{{ title ?? body }}{{ nothing ?? title }}{{ true ? title : body }}</p>",
            "{{ include 'a.html' title }}",
            "<p title=\"{{ include 'a.html' title }}\">a</p>",
            "<a href=\"{{ include 'a.html' title }}\">a</a>",
            "{{ a = include 'a.html' title }}<p>{{ a }}{{ a | string.upcase }}</p>",
            "<p>{{ (include 'a.html' title) + title }}</p>",
            "{{ include_join ['a.html', 'a.html'] title title title }}",
            "{{ include 'b.html' value: title }}{{ title }}\">a</p>",
            "<p>{{ title | object.to_json }}{{ title | object.typeof }}{{ this.title }}</p>",
            "<p>{{ title | string.literal }}{{ @html.escape }}</p>",
            "{{ html = { escape: @string.upcase } }}<p>{{ title | html.escape }}</p>",
            "{{ body = title }}{{ include = title }}<p>{{ body }}{{ include }}</p>",
            "{{ readonly title }}<p>{{ title }}</p>{%{<p>{{ a }}</p>}%}",
            "<script>{{ data }}</script><p title=\"{{ data }}\">{{ data }}</p>",
            "<p onclick=\"{{ count }}\" style=\"order: {{ count }}\" title={{ count }}>{{ title }}</p>",
            "<script type=\"application/json\">\n{{ { a: [title, count, body] } | object.to_json }}\n</script>",
            "<p data-a='{{ [title] | object.to_json }}'>{{ $\"{title}{body}{count}\" }}</p>",
            "<a href=\"tel:{{ title }}\">a</a><a href=\"urn:isbn:{{ title }}\">a</a>",
            "<p title=\"<{{ title }}>\">a</p><!-- a < b --><p>{{ title }}</p>",
            "{{ import this }}{{ title }}",
            "<script>var a = {{ count }};</script><style>p { order: {{ count }} }</style>{{ title }}",
        ];

    /// <summary>What is never written: no escaping makes words harmless there.</summary>
    public static TheoryData<string> RefusedTemplates() =>
        [
            "<svg><animate attributeName=\"href\" values=\"a;javascript&colon;{{ title }}\"/></svg>",
            // Where browsers, or their settings, disagree about what is a tag.
            "<title></tit{{ title }}</title>",
            "<noscript><title></noscript><a href=\"{{ title }}\">a</a></title>",
            "<noscript><!-- </noscript><a href=\"{{ title }}\">a</a> -->",
            "<noscript><p title='</noscript><a href=\"{{ title }}\">a</a>'></p>",
            "<noscript><p title=\"a</noscript><a href='{{ title }}'>a</a>\"></p>",
            "<noscript><p title=\"a</noscript><b title={{ title }}>\"></p>",
            "<noscript><p title=\"a</noscr{{ title }}\"></p>",
            "<noscript><p title='a <{{ title }}'></p></noscript>",
            "<noscript><!-- a </noscript><a href=\"{{ title }}\">a</a> -->",
            "{{ capture s }}<p title=\"a</noscript><a href='{{ title }}'>a</a>\"></p>{{ end }}<noscript>{{ s }}",
            "{{ capture s }}<svg>{{ end }}{{ s }}<title><a href=\"{{ title }}\">a</a></title></svg>",
            "{{ s = include 'svg.html' }}{{ s }}<title><a href=\"{{ title }}\">a</a></title></svg>",
            "{{ include_join ['svg.html'] '' }}<title><a href=\"{{ title }}\">a</a></title></svg>",
            "<svg><![CDATA[><!-- ]]><a xlink:href=\"{{ title }}\">a</a></svg>",
            "<svg><![CDATA[><p title=']]><a href=\"{{ title }}\">a</a></svg>",
            "<template><col><xmp></template><a href=\"{{ title }}\">a</a></xmp>",
            "<frameset><xmp><frame src=\"{{ title }}\"></frameset>",
            "<select><title></select><a href=\"{{ title }}\">a</a></title>",
            "<plaintext>{{ title }}",
            "<svg><title/>{{ title }}</svg>",
            // As words and in attributes.
            "<p title={{ title }}>a</p>",
            "<p title= {{ title }} >a</p>",
            "<p title=a{{ title }}>a</p>",
            "<p {{ title }}>a</p>",
            "<p class=\"a\"{{ title }}>a</p>",
            "<p {{ title }}=\"a\">a</p>",
            "<p data-{{ title }}=\"a\">a</p>",
            "<p title=\"a\" / {{ title }}>a</p>",
            "<!doctype {{ title }}><p>a</p>",
            "<?a {{ title }}><p>a</p>",
            // Where nothing but an end tag is markup.
            "<svg><title><a href=\"{{ title }}\">a</a></title></svg>",
            "<svg><desc>{{ title }}</desc><![CDATA[{{ title }}]]></svg>",
            // Scripts and styles.
            "<script>var a = '{{ title }}';</script>",
            "<script>var a = {{ title }};</script>",
            "<script>var a = {{ title | object.to_json }};</script>",
            "<script type=\"application/json\">{{ title }}</script>",
            "<script>var a = JSON.parse(`{{ data }}`);</script>",
            "<script>var a = \"{{ data }}\";</script>",
            "<script>/* {{ data }} */</script>",
            "<script>// {{ data }}\n</script>",
            "<script>{{ data }}{{ title }}</script>",
            "<style>{{ data }}</style>",
            "<script>/* {{ title }} */</script>",
            "<script><!-- <script> </script> {{ title }} --></script>",
            "<script>a</scrip{{ title }}",
            "<SCRIPT>{{ title }}</SCRIPT>",
            "<script/>{{ title }}</script>",
            "<script src=\"a.js\">{{ title }}</script>",
            "<style>p { color: {{ title }} }</style>",
            "<svg><script>{{ title }}</script></svg>",
            "<svg><style><a title=\"</style>\">{{ title }}</style></svg>",
            "<p style=\"color: {{ title }}\">a</p>",
            "<p STYLE='{{ title }}'>a</p>",
            "<p onclick=\"a('{{ title }}')\">a</p>",
            "<p ONCLICK=\"{{ title }}\">a</p>",
            "<iframe srcdoc=\"{{ title }}\"></iframe>",
            // Addresses.
            "<a href={{ title }}>a</a>",
            "<a href=\"javascript:{{ title }}\">a</a>",
            "<a href=\"javascript&#58;{{ title }}\">a</a>",
            "<a href=\"&#106;avas{{ title }}\">a</a>",
            "<a href=\"&Tab;{{ title }}\">a</a>",
            // By every way the language has.
            "{{ capture a }}{{ title }}{{ end }}<p title={{ a }}>a</p>",
            "{{ capture a }}{{ title }}{{ end }}<script>{{ a }}</script>",
            "{{ capture a }}<p title=\"{{ title }}{{ end }}{{ a }}\">a</p>",
            "{{ capture a }} title=\"{{ title }}\"{{ end }}<p{{ a }}>a</p>",
            "{{ capture a }}<p title={{ title }}>{{ end }}{{ a }}a</p>",
            "{{ capture a }}<b>{{ title }}</b>{{ end }}<p title=\"{{ a }}\">a</p>",
            "{{ capture a }}<script>{{ end }}{{ a }}{{ title }}</script>",
            "<p title={{ title | html.escape }}>a</p>",
            "<script>{{ title | html.escape }}</script>",
            "{{ func f(a) }}{{ a }}{{ end }}<a href=\"{{ f title }}\">a</a><p title={{ f title }}></p>",
            "{{ f = do; ret $0; end }}<script>{{ f title }}</script>",
            "{{ func f }}<script>{{ $$ }}</script>{{ end }}{{ wrap f }}{{ title }}{{ end }}",
            "<p title={{ include 'a.html' title }}>a</p>",
            "<script>{{ include 'a.html' title }}</script>",
            "<p>{{ title | object.eval }}</p>",
            "<p>{{ '{{ title }}' | object.eval_template }}</p>",
        ];

    [Theory]
    [MemberData(nameof(Templates))]
    public void NoWordsBecomeMarkup(string template)
    {
        Assert.True(PageStructure.IsWritten(template));
        PageStructure.AssertSame(template, PageStructure.Words);
    }

    [Theory]
    [MemberData(nameof(RefusedTemplates))]
    public void NoWordsStandWhereTheyWouldBeRun(string template)
    {
        Assert.False(PageStructure.IsWritten(template));
        PageStructure.AssertSame(template, PageStructure.Words);
    }

    /// <summary>A template is not to break on the day on which the editor writes something there.</summary>
    [Theory]
    [InlineData("<script>var a = '{{ title }}';</script>")]
    [InlineData("<p title={{ title }}>a</p>")]
    [InlineData("<p {{ title }}>a</p>")]
    [InlineData("<p onclick=\"a('{{ title }}')\">a</p>")]
    [InlineData("<a href=\"javascript:a('{{ title }}')\">a</a>")]
    public void NorIsAnEmptyStringWritten(string template)
    {
        var rendered = Rendered.Of(template, SpecimenView.Of(""));
        Assert.Null(rendered.Page);
        Assert.StartsWith(
            "a string would stand",
            rendered.Diagnostics[0].Message,
            StringComparison.Ordinal
        );
    }

    /// <summary>Templates that nobody would write, from the pieces of which HTML is made.</summary>
    [Fact]
    public void NorInAnyTemplate() =>
        Prop.ForAll(
                Gen.Elements(Pieces).ArrayOf().Where(p => p.Contains(Value)).ToArbitrary(),
                Gen.Elements(PageStructure.Words).ArrayOf(6).ToArbitrary(),
                (pieces, words) => PageStructure.AssertSame(string.Concat(pieces), words)
            )
            .Check(Fuzzing.Cases.WithMaxTest(Fuzzing.IsNew ? 100_000 : 2500).WithEndSize(14));

    private const string Value = "{{ title }}";

    private static readonly string[] Pieces =
    [
        Value,
        Value,
        Value,
        "{{ capture a }}",
        "<",
        "</",
        ">",
        "/>",
        "<p",
        "<p>",
        "</p>",
        "<a href=",
        "\"",
        "'",
        " ",
        "=",
        " title=",
        "\"java",
        " onclick=\"",
        " style='",
        "<!--",
        "-->",
        "--",
        "!",
        "<script>",
        "</script>",
        "</script ",
        "<style>",
        "</style>",
        "<title>",
        "</title>",
        "<textarea>",
        "</textarea>",
        "<svg>",
        "</svg>",
        "<math>",
        "<img srcset=\"",
        ":",
        "&",
        "#",
        "/",
        "a",
        "\n",
        "<![CDATA[",
        "]]>",
        "<?",
        "<plaintext>",
        "<noscript>",
        "</noscript>",
        "<noscript><p title=\"a</noscript>",
        "<p title='a<",
        "</noscr",
        "<template>",
        "</template>",
        "<col>",
        "<select>",
        "</select>",
        "<frameset>",
        "<frame src=\"",
        "<xmp>",
        "</xmp>",
        "<!--!>",
        "&colon;",
        "{{ a }}",
        "{{ end }}",
    ];
}
