using System.Collections.Immutable;
using System.Text;
using Dianjiao.Model;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;

namespace Dianjiao.Tests.Render.Fonts;

/// <summary>Wherever a character is shown that nothing else shows, it is in the font.</summary>
public sealed class ShownCharactersTests
{
    private const string Text = "夏光定八年春二月，取米脂。\n夏人取之。\n〈按：此事可疑。〉\n";

    [FontFact]
    public void ACharacterThatOnlyANoteHas() =>
        Assert.Contains('鼉', Song(("seeds/001/notes.en.md", "## 1.1 米脂\nA 鼉.\n")));

    /// <summary>The search has a page's Chinese title in the heading above what is found there; nothing else has it in bold.</summary>
    [FontFact]
    public void ACharacterThatOnlyTheSearchShowsInBold()
    {
        var edition = Edition(
            Text,
            ("seeds/pages/one.md", "---\ntitle: Of one\ntitle-zh: 帙說\n---\n\nOf one.\n")
        );
        Assert.Contains('帙', Bold("pages", "search"));
        Assert.DoesNotContain('帙', Bold("pages"));

        HashSet<int> Bold(params ImmutableArray<string> outputs) =>
            MadeFonts
                .Of(edition with { Settings = edition.Settings with { Outputs = outputs } })
                .Characters(FontVoice.SongBold);
    }

    /// <summary>It may stand beside any text: a heading, a commentary.</summary>
    [FontFact]
    public void ACharacterThatOnlyAStyleSheetWrites()
    {
        var own = Own("assets/own.css", ".x::before { content: \"\\9F09\"; }");
        var made = MadeFonts.Of(Edition(Text), own: own);
        foreach (var voice in new[] { FontVoice.Song, FontVoice.SongBold, FontVoice.Kai })
        {
            Assert.Contains(0x9F09, made.Characters(voice));
        }
    }

    [FontFact]
    public void ACharacterThatOnlyAnOwnTemplateShows()
    {
        var own = Own("404.html", "<html><body><h3 lang=lzh>鼉</h3><p>黿</p></body></html>");
        var made = MadeFonts.Of(Edition(Text), own: own);
        Assert.Contains('鼉', made.Characters(FontVoice.SongBold));
        Assert.Contains('黿', made.Characters(FontVoice.Song));
        Assert.DoesNotContain('黿', made.Characters(FontVoice.SongBold));
    }

    [FontFact]
    public void ACharacterThatOnlyAScriptShows() =>
        Assert.Contains(
            '鼉',
            MadeFonts
                .Of(Edition(Text), own: Own("assets/own.js", "document.title = '鼉';"))
                .Characters(FontVoice.Song)
        );

    /// <summary>Arrows and the like may come from any font; what an editor writes may not.</summary>
    [FontFact]
    public void ASignOfTheThemeNeedsNoGlyphAndOneOfTheEditionDoes()
    {
        const string Sign = "\U0001FBF0";
        var own = Own("404.html", $"<html><body>{Sign}</body></html>");
        Assert.Empty(MadeFonts.Of(Edition(Text), own: own).Diagnostics);
        var edition = Edition(Text, ("seeds/001/notes.en.md", $"## 1.1 米脂\nA {Sign}.\n"));
        Assert.Equal(
            Codes.NoGlyph,
            Assert.Single(MadeFonts.Of(edition, own: own).Diagnostics).Code
        );
    }

    private static Theme Own(string name, string content) =>
        name.StartsWith("assets/", StringComparison.Ordinal)
            ? Theme.Empty with
            {
                Assets = Theme.Empty.Assets.Add(
                    name["assets/".Length..],
                    Encoding.UTF8.GetBytes(content)
                ),
            }
            : Theme.Empty with
            {
                Templates = Theme.Empty.Templates.Add(name, content),
            };

    private static HashSet<int> Song(params (string Path, string Content)[] files) =>
        MadeFonts.Of(Edition(Text, files)).Characters(FontVoice.Song);

    private static Edition Edition(string text, params (string Path, string Content)[] files) =>
        Loaded.Of(text, files).Edition!;
}
