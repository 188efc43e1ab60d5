using System.Collections.Immutable;
using Dianjiao.Model;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// The fonts of an edition, from the search on this machine to the finished files. In between, the pages pass through
/// it; they name the style sheets already, and the fonts are cut to what they show.
/// </summary>
public sealed class EditionFonts
{
    private readonly Edition edition;
    private readonly Theme theme;
    private readonly FontSettings settings;
    private readonly DiagnosticBag diagnostics;
    private readonly ImmutableArray<FontWish> wishes;
    private readonly FontFinder finder;
    private readonly FaceTable faces;
    private readonly List<DamagedFont> damaged = [];
    private readonly ShownTexts? shown;
    private FontSet? made;

    /// <param name="diagnostics">
    /// Receives an error for each character that has no glyph in any font, and for each damaged font.
    /// </param>
    public EditionFonts(
        Edition edition,
        Theme theme,
        FontSettings settings,
        DiagnosticBag diagnostics
    )
    {
        this.edition = edition;
        this.theme = theme;
        this.settings = settings;
        this.diagnostics = diagnostics;
        wishes = FontWish.For(edition.Settings.TextLanguage);
        finder = new FontFinder(settings.Folders);
        faces = FontSubsetter.IsPresent
            ? FaceChoice.Find(wishes, finder, damaged)
            : new FaceTable();
        Sheets = SheetsFor(edition);
        shown = faces.IsEmpty && damaged.Count == 0 ? null : new ShownTexts(edition, Sheets);
    }

    /// <summary>The style sheets of the fonts, which pages link before the fonts are made.</summary>
    public FontSheets Sheets { get; }

    /// <summary>True if the text is set in a font that is published with the edition.</summary>
    public bool HasSong => faces.Has(FontVoice.Song);

    /// <summary>
    /// Returns the style sheets for another state of the edition, with the fonts that were found for this one.
    /// </summary>
    public FontSheets SheetsFor(Edition other) =>
        HasSong ? FontSheets.Of(other)
        : faces.IsEmpty ? FontSheets.None
        : FontSheets.One;

    /// <summary>
    /// Collects the characters of a file on its way to the disk, and returns the same file. Any number of threads may
    /// pass files.
    /// </summary>
    /// <exception cref="InvalidOperationException">The file shows text, and the fonts are made already.</exception>
    public OutputFile Pass(OutputFile file)
    {
        if (made is null)
        {
            shown?.Pass(file);
        }
        else if (ShownTexts.HasText(file.Path))
        {
            throw new InvalidOperationException(
                $"“{file.Path}” comes after the fonts, which know nothing of what it shows"
            );
        }

        return file;
    }

    /// <summary>
    /// Collects the characters of a page of a book in which the fonts of the text are embedded. Any number of threads
    /// may pass pages.
    /// </summary>
    public void PassBook(ReadOnlySpan<byte> page) => shown?.PassBook(page);

    /// <summary>Returns the fonts. At the first call they are cut to all that has passed until then.</summary>
    public FontSet Made() => made ??= Make();

    private FontSet Make()
    {
        if (!FontSubsetter.IsPresent)
        {
            return FontSet.None(
                "The library libHarfBuzzSharp, which comes with the program, cannot be loaded: the pages use the reader's own fonts. To embed fonts: install the program again"
            );
        }

        if (shown is null)
        {
            return NoFonts();
        }

        var characters = shown.Characters;
        foreach (var font in damaged.Where(d => FaceChoice.IsWanted(d.Wish.Voice, characters)))
        {
            font.Report(diagnostics);
        }

        if (faces.IsEmpty)
        {
            return NoFonts();
        }

        var summary = ImmutableArray.CreateBuilder<string>();
        var missing = wishes
            .Where(w => w.Voice is FontVoice.Song or FontVoice.Roman && !faces.Has(w.Voice))
            .ToList();
        if (missing.Count > 0)
        {
            summary.Add(Missing(missing, "in its place the pages use the reader's own font"));
        }

        var rare = FaceChoice.Rare(characters, faces, finder, edition, theme, diagnostics);
        FaceChoice.DropIncomplete(characters, wishes, faces, summary);
        var fonts = FontMaker.Make(
            FontPlan.Of(characters, faces, rare, !Sheets.Volumes.IsEmpty),
            settings,
            diagnostics
        );
        return FontMaker.Set(edition, Sheets, fonts, BeyondRoman(characters), summary);
    }

    /// <summary>Returns the characters of running text that the Latin face lacks and Song has, sorted.</summary>
    private ImmutableArray<int> BeyondRoman(ShownCharacters characters)
    {
        if (!faces.TryGetValue(FontVoice.Song, out var song))
        {
            return [];
        }

        var beyond = characters.All(v => v.Roman);
        beyond.Intersect(song.Face.Characters);
        if (faces.TryGetValue(FontVoice.Roman, out var roman))
        {
            beyond.Remove(roman.Face.Characters);
        }

        return beyond.ToImmutable();
    }

    private FontSet NoFonts() =>
        FontSet.None(
            Missing(
                [
                    .. wishes.Where(w =>
                        w.Voice is FontVoice.Song or FontVoice.Kai or FontVoice.Roman
                    ),
                ],
                "the pages use the reader's own fonts"
            )
        );

    /// <summary>
    /// Returns one line for the terminal: what is missing, what that means for the pages, and what to do about it.
    /// </summary>
    private static string Missing(List<FontWish> missing, string consequence) =>
        $"No {string.Join(", no ", missing.Select(w => w.Name))} on this machine: {consequence}. "
        + $"To embed {(missing.Count == 1 ? "it" : "them")}: {FontAdvice.Here().How(missing)}";
}
