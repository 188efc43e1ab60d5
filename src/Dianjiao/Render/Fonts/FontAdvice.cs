using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>Advice on how to install the fonts that a build looks for, for one system.</summary>
/// <param name="Install">The command before the names of packages.</param>
/// <param name="Reinstall">The command for a package that is installed but damaged.</param>
/// <param name="Packages">
/// The packages by the beginning of the font's name; a font in none of them is to be had from its source.
/// </param>
public sealed record FontAdvice(
    string Install,
    string Reinstall,
    ImmutableArray<(string Font, string Package)> Packages
)
{
    private static readonly FontAdvice Debian = new(
        "apt-get install",
        "apt-get install --reinstall",
        [
            ("Noto Serif CJK", "fonts-noto-cjk"),
            ("AR PL UKai", "fonts-arphic-ukai"),
            ("EB Garamond", "fonts-ebgaramond"),
            ("HanaMin", "fonts-hanazono"),
        ]
    );

    // Fedora's default packages, with vf in their names, hold one variable font, for which the build does not look.
    private static readonly FontAdvice Fedora = new(
        "dnf install",
        "dnf reinstall",
        [("Noto Serif CJK", "google-noto-serif-cjk-fonts"), ("AR PL UKai", "cjkuni-ukai-fonts")]
    );

    private static readonly FontAdvice Arch = new(
        "pacman -S",
        "pacman -S",
        [("Noto Serif CJK", "noto-fonts-cjk"), ("AR PL UKai", "ttf-arphic-ukai")]
    );

    private static readonly FontAdvice Homebrew = new(
        "brew install --cask",
        "brew reinstall --cask",
        [
            ("Noto Serif CJK TC", "font-noto-serif-cjk-tc"),
            ("Noto Serif CJK SC", "font-noto-serif-cjk-sc"),
            ("EB Garamond", "font-eb-garamond"),
        ]
    );

    private static readonly FontAdvice Elsewhere = new("", "", []);

    /// <summary>Returns the advice for the system on which the program runs.</summary>
    public static FontAdvice Here() =>
        OperatingSystem.IsMacOS() ? Homebrew
        : OperatingSystem.IsLinux() ? For(Release())
        : Elsewhere;

    /// <summary>Returns the advice for a Linux system.</summary>
    /// <param name="release">The content of <c>/etc/os-release</c> (os-release(5)); may be empty.</param>
    public static FontAdvice For(string release)
    {
        var systems = release
            .Split('\n')
            .Select(line => line.Trim().Split('=', 2))
            .Where(pair => pair is ["ID" or "ID_LIKE", _])
            .SelectMany(pair => pair[1].Trim('"', '\'').Split(' '))
            .ToHashSet(StringComparer.Ordinal);
        return systems.Contains("debian") || systems.Contains("ubuntu") ? Debian
            : systems.Contains("arch") ? Arch
            // Systems derived from Red Hat's claim to be like Fedora, but have the fonts under other names.
            : systems.Contains("fedora") && !systems.Contains("rhel") ? Fedora
            : Elsewhere;
    }

    /// <summary>Returns what to do to get missing fonts: apt-get install fonts-noto-cjk fonts-ebgaramond.</summary>
    public string How(IEnumerable<FontWish> wishes) => How(Install, wishes);

    /// <summary>Returns what to do to get a damaged font again.</summary>
    public string HowAgain(FontWish wish) => How(Reinstall, [wish]);

    private string How(string command, IEnumerable<FontWish> wishes)
    {
        var packages = new List<string>();
        var others = new List<string>();
        foreach (var wish in wishes)
        {
            if (PackageOf(wish) is { } package)
            {
                packages.Add(package);
            }
            else
            {
                others.Add($"{wish.Name} from {wish.Source}");
            }
        }

        var parts = new List<string>();
        if (packages.Count > 0)
        {
            parts.Add($"{command} {string.Join(' ', packages.Distinct())}");
        }

        if (others.Count > 0)
        {
            parts.Add($"install {string.Join(" and ", others)}");
        }

        return string.Join(", and ", parts);
    }

    private string? PackageOf(FontWish wish)
    {
        foreach (var (font, package) in Packages)
        {
            if (wish.Name.StartsWith(font, StringComparison.Ordinal))
            {
                return package;
            }
        }

        return null;
    }

    private static string Release()
    {
        foreach (var path in new[] { "/etc/os-release", "/usr/lib/os-release" })
        {
            try
            {
                return File.ReadAllText(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The next path is tried; without any, the advice names only the source of a font.
            }
        }

        return "";
    }
}
