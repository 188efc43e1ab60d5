using System.Diagnostics;

namespace Dianjiao.Tests.Render.Epub;

/// <summary>Runs EPUBCheck, the reference checker of EPUB files.</summary>
internal static class EpubCheck
{
    /// <summary>Where Debian installs it, unless the environment names another; its own command does not work there, so Java is called itself.</summary>
    public static string Program { get; } =
        Environment.GetEnvironmentVariable("EPUBCHECK_JAR") ?? "/usr/share/java/epubcheck.jar";

    public static bool HasJava { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, "java")));

    /// <summary>What it has to say against a book, errors and warnings, a line each.</summary>
    public static IReadOnlyList<string> Complaints(ReadOnlyMemory<byte> book)
    {
        var folder = Directory.CreateTempSubdirectory("dianjiao-epub-");
        try
        {
            var path = Path.Combine(folder.FullName, "edition.epub");
            File.WriteAllBytes(path, book.ToArray());
            var start = new ProcessStartInfo("java")
            {
                ArgumentList = { "-jar", Program, path },
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd() + errors.Result;
            process.WaitForExit();
            var complaints = output
                .Split('\n')
                .Where(l =>
                    l.StartsWith("ERROR", StringComparison.Ordinal)
                    || l.StartsWith("WARNING", StringComparison.Ordinal)
                    || l.StartsWith("FATAL", StringComparison.Ordinal)
                )
                .ToList();
            // That it said nothing proves something only if it did run.
            return
                output.Contains("0 fatals / 0 errors / 0 warnings", StringComparison.Ordinal)
                || complaints.Count > 0
                ? complaints
                : [output];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
