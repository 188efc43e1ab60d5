using System.Text.Json;
using Dianjiao.Printing;

namespace Dianjiao.BrowserTests;

/// <summary>The paginator against editions made at random, in one session of a real browser.</summary>
[Collection(SharedPrinter.Name)]
public sealed class PrintFuzzTests(Printer printer)
{
    private const int Editions = 100;

    [Fact]
    public async Task RandomEditionsLoseNothing()
    {
        var session = await Load();
        var (pages, entries, deferred) = (0, 0, 0);
        for (var seed = 1; seed <= Editions; seed++)
        {
            var result = await session.Evaluate($"fuzz({seed})");
            Assert.True(
                result.GetProperty("faults").GetArrayLength() == 0,
                $"edition {seed}: {JsonSerializer.Serialize(result)}"
            );
            pages += result.GetProperty("pages").GetInt32();
            entries += result.GetProperty("entries").GetInt32();
            deferred += result.GetProperty("deferred").GetInt32();
        }

        Assert.True(
            pages > 1000 && entries > 3000,
            $"{pages} pages, {entries} entries, {deferred} deferred"
        );
    }

    [Fact]
    public async Task AYearThatEndsWithItsPageIsFollowedOverleaf()
    {
        var session = await Load();
        var result = await session.Evaluate("exact()");
        Assert.Equal("[]", result.GetProperty("faults").GetRawText());
        Assert.Equal(1, result.GetProperty("alone").GetInt32());
        Assert.Equal(
            """[["y1","b1",true],["y2","b2",true]]""",
            result.GetProperty("spreads").GetRawText()
        );
    }

    [Theory]
    [InlineData(
        """金<a class="ref" href="#n1">1</a>夏""",
        "",
        "passage u1 (“金1夏”) refers to n1, which is not there"
    )]
    [InlineData(
        "金夏",
        """<aside class="entry note" id="n1" data-mark="1" data-locus="1.1" data-series="note"><p>Lost.</p></aside>""",
        "nothing refers to note 1 on 1.1 (“Lost.”)"
    )]
    [InlineData(
        """金<a class="ref" href="#n1">1</a>夏<a class="ref" href="#n1">1</a>""",
        """<aside class="entry note" id="n1" data-mark="1" data-locus="1.1" data-series="note"><p>Two.</p></aside>""",
        "n1 is called twice, the second time by passage u1 (“金1夏1”)"
    )]
    public async Task WhatDoesNotFitTogetherIsNamed(string text, string entries, string fault)
    {
        var session = await Load();
        var found = await session.Evaluate(
            $"refused({JsonSerializer.Serialize(text)}, {JsonSerializer.Serialize(entries)})"
        );
        Assert.Equal(fault, found.GetString());
    }

    [Fact]
    public async Task AFaceThatTheMachineHasNotIsNamed()
    {
        var session = await Load();
        var found = await session.Evaluate("faceless()");
        Assert.Equal("the typeface Print Nowhere normal 400 is not installed", found.GetString());
    }

    /// <summary>The page of a short edition, in which the script makes others.</summary>
    private async Task<BrowserSession> Load()
    {
        var script = await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "tests", "Dianjiao.BrowserTests", "print-fuzz.js")
        );
        var session = printer.Session;
        if ((await session.Evaluate("typeof window.fuzz")).GetString() != "function")
        {
            await printer.SetOut("fuzz", ShortEdition.Of(Sites.Edition), "B5");
            await session.Evaluate(script);
        }

        return session;
    }
}
