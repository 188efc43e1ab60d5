using System.Text.Json;

namespace Dianjiao.BrowserTests;

/// <summary>The paginator against editions made at random, in one session of a real browser.</summary>
[Collection(SharedPrinter.Name)]
public sealed class PrintFuzzTests(Printer printer)
{
    private const int Editions = 100;

    [Fact]
    public async Task RandomEditionsLoseNothing()
    {
        var address = PrintedPages.Write(
            "fuzz",
            SampleEdition.Build(notesEach: 1, noteLength: 20, "en")
        );
        var script = await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "tests", "Dianjiao.BrowserTests", "print-fuzz.js")
        );
        var session = printer.Session;
        await session.Open(address);
        await session.Evaluate(
            "new Promise(r => document.readyState === 'complete' ? r() : addEventListener('load', r))"
                + ".then(() => window.paginated)"
        );
        await session.Evaluate(script);

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
}
