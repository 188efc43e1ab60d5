using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>Where fonts are sought and kept, and how hard they are packed.</summary>
/// <param name="Folders">Searched with all folders below them, the first before the second.</param>
/// <param name="CacheFolder">Of finished fonts; null to keep none.</param>
/// <param name="Quality">
/// Of Brotli, 0 to 11. For the first volume 11 takes some 4 seconds of one core and gives 8 % less than 9, which takes
/// 0.5; readers download many times what is packed once.
/// </param>
public sealed record FontSettings(
    ImmutableArray<string> Folders,
    string? CacheFolder,
    int Quality = 11
)
{
    /// <summary>The system's and the user's folders; the cache in <c>~/.cache/dianjiao</c>.</summary>
    public static FontSettings Default()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var ofUser =
            home.Length == 0
                ? ImmutableArray<string>.Empty
                :
                [
                    Path.Combine(home, ".local/share/fonts"),
                    Path.Combine(home, ".fonts"),
                    Path.Combine(home, "Library/Fonts"),
                ];
        var fonts = Environment.GetFolderPath(Environment.SpecialFolder.Fonts);
        // Where Windows puts a font that is not installed for all users.
        var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return new FontSettings(
            [
                .. ofUser,
                .. OperatingSystem.IsWindows() && local.Length > 0
                    ? ImmutableArray.Create(Path.Combine(local, "Microsoft", "Windows", "Fonts"))
                    : [],
                "/usr/local/share/fonts",
                "/usr/share/fonts",
                "/Library/Fonts",
                .. fonts.Length == 0 ? ImmutableArray<string>.Empty : [fonts],
            ],
            DefaultCache(home)
        );
    }

    /// <summary>
    /// For every new character a font is made anew, and only this machine loads it: packed in a tenth of the time, and not
    /// kept among those of real builds.
    /// </summary>
    public static FontSettings ForPreview(string cacheFolder) =>
        Default() with
        {
            CacheFolder = cacheFolder,
            Quality = 3,
        };

    private static string? DefaultCache(string home)
    {
        // The XDG base directory specification has a relative path ignored.
        var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        return !string.IsNullOrEmpty(cache) && Path.IsPathRooted(cache)
                ? Path.Combine(cache, "dianjiao")
            : home.Length > 0 ? Path.Combine(home, ".cache", "dianjiao")
            : null;
    }
}
