using System.Buffers;
using System.Text;
using Dianjiao.Render;
using Dianjiao.Render.Templates;

namespace Dianjiao.Tests.Render.Templates;

/// <summary>A template that goes on and on is stopped and told of.</summary>
public sealed class TemplateBoundsTests
{
    private const string Turns = "a loop, a range or a function takes more than 10,000,000 turns";
    private const string Deep = "includes or functions stand more than 100 deep within each other";
    private const string Long = "a text is longer than 4,194,304 characters";
    private const string NoNumber = "this is no number: something is divided by zero, or too large";
    private const string Large = "the page would be longer than 64 MB";

    [Theory]
    [InlineData("{{ while true }}{{ end }}", Turns)]
    [InlineData("{{ while true }}a{{ end }}", Turns)]
    [InlineData("{{ for i in 1..4000 }}{{ for j in 1..4000 }}{{ end }}{{ end }}", Turns)]
    [InlineData("{{ 1..1000000000 | array.size }}", Turns)]
    [InlineData(
        "{{ x = [1, 2]; for i in 1..99; x = x | array.concat x; end; x | array.size }}",
        Turns
    )]
    [InlineData("{{ include 'page.html' }}", Deep)]
    [InlineData("{{ capture x }}{{ include 'page.html' }}{{ end }}", Deep)]
    [InlineData("{{ func f }}{{ f }}{{ end }}{{ f }}", Deep)]
    [InlineData("{{ f(x) = f(x) }}{{ f 1 }}", Deep)]
    [InlineData("{{ x = 'aaaaaaaa'; for i in 1..99; x = x + x; end }}", Long)]
    [InlineData("{{ 'a' | string.pad_left 2000000000 }}", Long)]
    [InlineData("{{ 'abc' * 2000000000 }}", Long)]
    [InlineData("{{ a = 'a' * 1000000; for i in 1..99; a; end }}", Large)]
    [InlineData("{{ a = 'a' * 1000000; for i in 1..99; capture b; a; end; end }}", Large)]
    [InlineData(
        "{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}",
        "a regular expression is not done after 3 seconds"
    )]
    [InlineData(
        "{{ s = 'ab' * 500000; s | string.contains ((string.slice s 0 400000) + 'aa') }}",
        "to look for so long a text in another would take too long"
    )]
    [InlineData(
        "{{ s = 'ab' * 500000; s | regex.replace ((string.slice s 0 400000) + 'aa') '' }}",
        "to look for so long a text in another would take too long"
    )]
    [InlineData(
        "{{ s = 'ab' * 1000000; a = {}; for i in 1..10000; a[i] = s + i; end }}",
        "the page takes more than 1024 MB of memory"
    )]
    [InlineData(
        "{{ a = {x: 1}; for i in 1..40; a = {l: a, r: a}; end; a | object.to_json }}",
        "the JSON is longer than 4,194,304 bytes"
    )]
    [InlineData(
        "{{ a = {x: 1}; a.a = a; a | object.to_json }}",
        "lists or objects stand more than 100 deep within each other"
    )]
    [InlineData("{{ capture c }}xxxxxxxxxx{{ end }}{{ for i in 1..40; c = c + c; end }}", Large)]
    [InlineData(
        "{{ s = '' | string.pad_left 4000000; a = s | regex.matches ' ' }}",
        "a text of more than 262,144 characters would be divided into a list"
    )]
    [InlineData(
        "{{ s = 'a ' * 500000; a = s | string.split ' ' }}",
        "a text of more than 262,144 characters would be divided into a list"
    )]
    [InlineData("{{ x = 1 << 1048576; x }}", NoNumber)]
    [InlineData("{{ 1.0f / 0.0f }}", NoNumber)]
    [InlineData("{{ 'NaN' | string.to_float }}", NoNumber)]
    [InlineData("{{ x = []; x[2000000000] = 1 }}", null)]
    [InlineData("{{ 1 << 2000000000 }}", null)]
    [InlineData("{{ x = 10; for i in 1..99; x = x * x; end }}", null)]
    [InlineData("{{ x = {}; for i in 1..99; x = { a: x, b: x }; end; x }}", null)]
    public void IsToldOf(string template, string? message)
    {
        var rendered = Rendered.Of(template, SpecimenView.Of("a"));
        Assert.Null(rendered.Page);
        var fault = Assert.Single(rendered.Diagnostics);
        Assert.Equal(Codes.TemplateError, fault.Code);
        if (message is not null)
        {
            Assert.Equal(message, fault.Message);
        }

        Assert.NotNull(fault.Span);
        Assert.NotNull(fault.Hint);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("string.upcase (", ")")]
    public void DeepExpressionsEndBeforeTheStackDoes(string open, string close)
    {
        var template =
            "{{ f(x) = "
            + string.Concat(Enumerable.Repeat(open, 80))
            + "f(x)"
            + string.Concat(Enumerable.Repeat(close, 80))
            + " }}{{ f 1 }}";
        Assert.Equal(Deep, Rendered.Of(template, SpecimenView.Of("a")).Diagnostics[0].Message);
    }

    [Fact]
    public void TimeIsABoundOfItsOwn()
    {
        // Neither a loop nor deep, but two to the ninetieth calls.
        const string Many = "{{ f(x) = x < 1 ? 1 : f(x - 1) + f(x - 1) }}{{ f 90 }}";
        var diagnostics = new DiagnosticBag();
        var set = Set(
            diagnostics,
            Many,
            TemplateBounds.Usual with
            {
                Time = TimeSpan.FromSeconds(0.3),
                Page = 1L << 40,
            }
        )!;
        Assert.False(set.Render("page.html", SpecimenView.Of("a"), new ArrayBufferWriter<byte>()));
        Assert.Equal("the page is not done after 0.3 seconds", diagnostics.ToSorted()[0].Message);
    }

    [Fact]
    public void WhoeverIsToldToStopStops()
    {
        using var stop = new CancellationTokenSource();
        var diagnostics = new DiagnosticBag();
        var set = Set(
            diagnostics,
            "{{ f(x) = x < 1 ? 1 : f(x - 1) + f(x - 1) }}{{ f 90 }}",
            // On a busy machine the bound of memory could come first.
            TemplateBounds.Usual with
            {
                Page = 1L << 40,
            },
            stop: stop.Token
        )!;
        stop.CancelAfter(100);
        Assert.ThrowsAny<OperationCanceledException>(() =>
            set.Render("page.html", SpecimenView.Of("a"), new ArrayBufferWriter<byte>())
        );
        Assert.Empty(diagnostics.ToSorted());
    }

    [Fact]
    public void WhatGoesOnInOnePageIsNotTriedInTheNext()
    {
        var diagnostics = new DiagnosticBag();
        var set = Set(diagnostics, "{{ while true }}{{ end }}")!;
        var page = new ArrayBufferWriter<byte>();
        Assert.False(set.Render("page.html", SpecimenView.Of("a"), page));
        Assert.False(set.Render("other.html", SpecimenView.Of("a"), page));
        Assert.Single(diagnostics.ToSorted());
    }

    [Fact]
    public void ALongTextMayHaveALongPage()
    {
        const string Text = "嘉定十一年春二月，築城於北山。\n城成。\n";
        var many = string.Concat(Enumerable.Repeat(Text, 40_000));
        Assert.Equal(64 << 20, TemplateBounds.For(InMemory.Build(Text).Edition!).Page);
        Assert.Equal(
            64L * Encoding.UTF8.GetByteCount(many),
            TemplateBounds.For(InMemory.Build(many).Edition!).Page
        );
    }

    [Fact]
    public void ALongPageIsWritten()
    {
        // Far more than any volume has.
        var page = Rendered.Whole(
            "{{ for i in 1..300000 }}<p id=\"{{ i }}\">{{ title }}</p>{{ end }}",
            SpecimenView.Of("a")
        );
        Assert.EndsWith("<p id=\"300000\">a</p>", page, StringComparison.Ordinal);
    }

    private static TemplateSet? Set(
        DiagnosticBag diagnostics,
        string template,
        TemplateBounds? bounds = null,
        CancellationToken stop = default
    ) =>
        TemplateSet.Parse(
            Theme.Empty with
            {
                Templates = Theme.Empty.Templates.Add("page.html", template).Add("other.html", "a"),
            },
            diagnostics,
            bounds,
            stop
        );
}
