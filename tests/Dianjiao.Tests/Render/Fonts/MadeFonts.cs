using Dianjiao.Model;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Offline;

namespace Dianjiao.Tests.Render.Fonts;

/// <summary>The fonts of an edition after all its outputs have passed, as in a build, and those outputs.</summary>
internal sealed record MadeFonts(
    FontSet Set,
    FontSheets Sheets,
    IReadOnlyDictionary<string, string> Files,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    // Without a cache, and packed loosely: the tests are about what is made.
    public static FontSettings Quick { get; } =
        FontSettings.Default() with
        {
            CacheFolder = null,
            Quality = 1,
        };

    private static readonly Theme Templates = Theme.Read(Repository.Path("templates"));

    /// <param name="own">Of the edition's own theme, the templates and assets.</param>
    public static MadeFonts Of(Edition edition, FontSettings? settings = null, Theme? own = null)
    {
        var diagnostics = new DiagnosticBag();
        var theme = own is null ? Templates : Templates.With(own);
        var fonts = new EditionFonts(edition, theme, settings ?? Quick, diagnostics);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var file in Renderers
                .Of(edition, theme, fonts, new SiteInventory(), diagnostics)
                .SelectMany(r => r.Render(edition))
        )
        {
            fonts.Pass(file);
            files[file.Path] = System.Text.Encoding.UTF8.GetString(file.Content.Span);
        }

        return new MadeFonts(fonts.Made(), fonts.Sheets, files, diagnostics.ToSorted());
    }

    public HashSet<int> Characters(FontVoice voice) =>
        [.. Set.Fonts.Where(f => f.Wish.Voice == voice).SelectMany(f => f.CodePoints)];
}
