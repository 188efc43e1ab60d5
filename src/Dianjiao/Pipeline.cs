using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Render;
using Dianjiao.Write;

namespace Dianjiao;

/// <summary>The whole line, from seeds to site.</summary>
public static class Pipeline
{
    public static PipelineResult Check(string editionRoot)
    {
        var diagnostics = new DiagnosticBag();
        Read(editionRoot, diagnostics);
        return new PipelineResult(diagnostics.ToSorted(), []);
    }

    public static PipelineResult Build(string editionRoot, string outputFolder, string themeFolder)
    {
        var diagnostics = new DiagnosticBag();
        var files = Read(editionRoot, diagnostics);
        var result = diagnostics.HasErrors
            ? null
            : SiteWriter.Write(outputFolder, editionRoot, files, diagnostics);
        return new PipelineResult(
            diagnostics.ToSorted(),
            result is null ? [] : [$"{result.Written} written, {result.Unchanged} unchanged"]
        );
    }

    public static PipelineResult Verify(string editionRoot, string siteFolder)
    {
        var diagnostics = new DiagnosticBag();
        if (!Directory.Exists(siteFolder))
        {
            diagnostics.Add(Codes.SiteMissing, "site", "there is no site", "build it first");
        }

        return new PipelineResult(diagnostics.ToSorted(), []);
    }

    private static ImmutableArray<OutputFile> Read(string root, DiagnosticBag diagnostics)
    {
        var seeds = Path.Combine(root, "seeds");
        if (!Directory.Exists(seeds))
        {
            diagnostics.Add(Codes.NoSeeds, "seeds", "there is no edition here", "make seeds/");
            return [];
        }

        var files = ImmutableArray.CreateBuilder<OutputFile>();
        foreach (var folder in Directory.GetDirectories(seeds).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(folder);
            var bytes = File.ReadAllBytes(Path.Combine(folder, "text.txt"));
            if (SourceFile.Decode($"seeds/{name}/text.txt", bytes, diagnostics) is { } file)
            {
                BaseReader.Read(file, diagnostics);
                files.Add(new OutputFile($"{name}/text.txt", bytes));
            }
        }

        return files.ToImmutable();
    }
}
