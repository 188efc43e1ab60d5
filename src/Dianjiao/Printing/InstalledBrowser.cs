using System.Collections.Immutable;

namespace Dianjiao.Printing;

/// <summary>Looks for a browser of the Chromium family. Nothing is downloaded.</summary>
public static class InstalledBrowser
{
    /// <summary>The environment variable in which an editor may name another browser.</summary>
    public const string Variable = "DIANJIAO_BROWSER";

    private static readonly ImmutableArray<string> Names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
        "microsoft-edge",
        "msedge",
        "brave-browser",
    ];

    private static readonly ImmutableArray<string> Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Returns the path of the browser's program; null when there is none.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? Path.GetFullPath(named)
                : named.AsSpan().ContainsAny('/', '\\') ? null
                : OnPath([named]).FirstOrDefault(File.Exists);
        }

        return OnPath(Names).Concat(Places).FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> OnPath(IEnumerable<string> names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            Path.PathSeparator,
            StringSplitOptions.RemoveEmptyEntries
        );
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        return names.SelectMany(name => folders.Select(f => Path.Combine(f, name + suffix)));
    }
}
