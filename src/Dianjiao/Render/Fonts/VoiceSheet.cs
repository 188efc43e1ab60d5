using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// The rules of the theme's style sheets that concern faces, in their own selectors; of two rules that match, the later
/// one counts. A rule too many makes a font some characters larger; with one missing, a heading is drawn by the regular
/// face. Tests in a browser compare the rules with the pages.
/// </summary>
internal sealed class VoiceSheet
{
    private readonly ImmutableArray<Rule> rules;

    private VoiceSheet(IEnumerable<Rule> rules) => this.rules = [.. rules];

    /// <summary>The rules of the pages and of the printed edition, from style.css and print.css.</summary>
    public static VoiceSheet Pages { get; } =
        new([
            .. In(VoiceFamily.Song, "[lang|=lzh], [lang|=zh], [lang|=och]"),
            .. In(VoiceFamily.Roman, "body, :root[lang|=zh] body [lang|=en], .ref, .locus"),
            .. In(VoiceFamily.Song, ".year-head h2, .zh, .timeline .month, .map .han"),
            .. Bold("h1, h2, h3, h4, h5, h6, th, b, strong"),
            .. Regular("b, strong, .home b"),
            .. Bold("b:lang(lzh), strong:lang(lzh), b:lang(zh), strong:lang(zh)"),
            .. Regular(
                ".front h2, .prose h2, .register h2, .prose h3, .front .front-matter h3, .chronicle-month > h3, .of-volume > h3"
            ),
            .. Bold(
                ".home a, .contents > ol > li > a, .entry .form, .chronicle-head .reign, .dated .heading, .parallels h2, .witnesses dt:lang(lzh), .title-page .work, .half .work"
            ),
            .. Regular(
                ".home b, .contents .ce, .title .juan, .year-head small, .chronicle-head small, .front h3 .translated, .prose th, .opening"
            ),
            .. In(
                VoiceFamily.Kai,
                ".label, .aside .biao, .aside .bai, .commentary .biao, .commentary .bai, .supplement .biao, .discussion .biao, .title-page .author"
            ),
        ]);

    /// <summary>
    /// Returns the rules of the book, which embeds the face of the text only and leaves all else to the reader's
    /// program.
    /// </summary>
    /// <param name="textLanguage">The language tag of the edition's text.</param>
    public static VoiceSheet Book(string textLanguage) =>
        new(In(VoiceFamily.Song, $"[lang|=zh], [lang|={textLanguage.Split('-')[0]}]"));

    /// <summary>Returns the voice of the text in an element.</summary>
    /// <param name="outer">The voice of the element around it, which it inherits.</param>
    public Voice VoiceOf(VoiceElement element, Voice outer)
    {
        var voice = outer;
        foreach (var rule in rules)
        {
            if (rule.Selector.Matches(element))
            {
                voice = new Voice(rule.Family ?? voice.Family, rule.IsBold ?? voice.IsBold);
            }
        }

        return voice;
    }

    private static IEnumerable<Rule> In(VoiceFamily family, string selectors) =>
        Rules(selectors, family, null);

    private static IEnumerable<Rule> Bold(string selectors) => Rules(selectors, null, true);

    private static IEnumerable<Rule> Regular(string selectors) => Rules(selectors, null, false);

    private static IEnumerable<Rule> Rules(string selectors, VoiceFamily? family, bool? isBold) =>
        selectors.Split(',').Select(s => new Rule(VoiceSelector.Parse(s), family, isBold));

    /// <summary>A rule of a style sheet.</summary>
    /// <param name="Family">The family; null where the rule does not set it.</param>
    /// <param name="IsBold">True for bold, false for regular; null where the rule does not set it.</param>
    private sealed record Rule(VoiceSelector Selector, VoiceFamily? Family, bool? IsBold);
}
