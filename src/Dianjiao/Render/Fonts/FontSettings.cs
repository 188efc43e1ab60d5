using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>The places where fonts are looked for and kept, and how tightly they are packed.</summary>
/// <param name="Folders">The folders that are searched, with all folders below them; earlier ones come first.</param>
/// <param name="CacheFolder">The folder of finished fonts; null to keep none.</param>
/// <param name="Quality">
/// The quality of Brotli, 0 to 11. For the first volume, 11 takes some 4 seconds of one core and saves 8 % compared to
/// 9, which takes 0.5 seconds; what is packed once, readers download many times.
/// </param>
public sealed record FontSettings(
    ImmutableArray<string> Folders,
    string? CacheFolder,
    int Quality = 11
)
{
    /// <summary>
    /// Returns the settings with the folders of the system and the user, and the cache in <c>~/.cache/dianjiao</c>.
    /// </summary>
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
        // Windows puts a font here that is not installed for all users.
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
    /// Returns the settings for the preview. Each new character makes a font anew, and only this machine loads it. So
    /// it is packed in a tenth of the time, and not kept among the fonts of real builds.
    /// </summary>
    public static FontSettings ForPreview(string cacheFolder) =>
        Default() with
        {
            CacheFolder = cacheFolder,
            Quality = 3,
        };

    private static string? DefaultCache(string home)
    {
        // By the XDG base directory specification, a relative path is ignored.
        var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        return !string.IsNullOrEmpty(cache) && Path.IsPathRooted(cache)
                ? Path.Combine(cache, "dianjiao")
            : home.Length > 0 ? Path.Combine(home, ".cache", "dianjiao")
            : null;
    }
}
