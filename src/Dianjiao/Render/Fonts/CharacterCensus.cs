using System.Collections.Immutable;
using System.Text;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Fonts;

/// <summary>All characters that the edition's pages show.</summary>
/// <param name="Shared">What every page may show: titles, interface, the theme, the apparatus, the names of years.</param>
/// <param name="Volumes">Each volume's own, in the order of the edition.</param>
/// <param name="Decoration">Of the shared ones those that only the theme has: arrows and the like, which any font may draw.</param>
public sealed record CharacterCensus(
    VoiceCharacters Shared,
    ImmutableArray<VoiceCharacters> Volumes,
    CodePointSet Decoration
)
{
    private const string Common =
        "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥至〓□（）〔〕《》〈〉‖按附論注校0123456789";

    // With them in every time, a new word in a note does not make a new font.
    private const string Letters = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹĀÁǍÀĒÉĚÈŌÓǑÒ–—‘’“”…†‡•·×→";

    /// <summary>One voice's characters of all pages.</summary>
    public CodePointSet All(Func<VoiceCharacters, ImmutableArray<int>> voice)
    {
        var all = new CodePointSet();
        all.AddRange(voice(Shared).AsSpan());
        foreach (var volume in Volumes)
        {
            all.AddRange(voice(volume).AsSpan());
        }

        return all;
    }

    /// <param name="alsoShown">Texts that pages hold beside the edition: front matter in Markdown, further layers.</param>
    public static CharacterCensus Of(
        Edition edition,
        Theme theme,
        IEnumerable<SourceFile> alsoShown
    )
    {
        var tally = new CharacterTally();
        var volumes = ImmutableArray.CreateBuilder<VoiceCharacters>(edition.Volumes.Length);
        foreach (var volume in edition.Volumes)
        {
            Count(volume, tally);
            volumes.Add(tally.Take());
        }

        Count(edition.Settings, tally);
        foreach (var language in edition.Settings.Interface)
        {
            tally.Mixed(
                theme
                    .Wordings.Of(language)
                    .In(
                        "language",
                        "pages",
                        "indexes",
                        "terms",
                        "dates",
                        "ordinals",
                        "reader",
                        "search"
                    )
            );
        }

        tally.Mixed(theme.Wordings.Of(edition.Settings.Language).In("print", "epub"));
        // Headings of the indexes, and titles in print, stand in Chinese as well.
        tally.Mixed(
            theme
                .Wordings.Chinese(edition.Settings)
                .In(["indexes", "terms", "dates", .. PrintText.Titles])
        );

        foreach (var file in alsoShown)
        {
            tally.Mixed(file.Text);
        }

        CountBack(edition, tally);
        foreach (var volume in edition.Volumes)
        {
            CountShared(volume, tally);
        }

        var text = tally.Take();
        Count(theme, tally);
        var decoration = tally.Take();
        var onlyTheme = new CodePointSet();
        decoration.AddTo(onlyTheme);
        var ofText = new CodePointSet();
        text.AddTo(ofText);
        foreach (var volume in volumes)
        {
            volume.AddTo(ofText);
        }

        onlyTheme.Remove(ofText);
        return new CharacterCensus(text.With(decoration), volumes.MoveToImmutable(), onlyTheme);
    }

    private static void Count(Theme theme, CharacterTally tally)
    {
        for (var c = ' '; c <= 'ÿ'; c++)
        {
            tally.Mixed(c.ToString());
        }

        tally.Mixed(Letters);
        tally.Chinese(Common);
        foreach (var template in theme.Templates.Values)
        {
            tally.Mixed(template);
        }

        foreach (var (name, content) in theme.Assets)
        {
            if (
                name.EndsWith(".css", StringComparison.Ordinal)
                || name.EndsWith(".js", StringComparison.Ordinal)
            )
            {
                tally.Anywhere(Encoding.UTF8.GetString(content.Span));
            }
        }
    }

    private static void Count(EditionSettings settings, CharacterTally tally)
    {
        tally.Heading(settings.Title);
        tally.Heading(settings.VolumeWord);
        tally.Chinese(settings.Author);
        foreach (
            var text in new[]
            {
                settings.TitleTranslated,
                settings.AuthorTranslated,
                settings.Editor,
                settings.Version,
                settings.VolumeWordTranslated,
                settings.Licence ?? "",
            }
        )
        {
            tally.Mixed(text);
        }

        foreach (var witness in settings.Witnesses)
        {
            tally.Mixed(witness.Siglum);
            tally.Mixed(witness.Name);
            tally.Mixed(witness.Note);
        }

        foreach (var lane in settings.Translations)
        {
            tally.Mixed(lane.Name);
        }
    }

    /// <summary>What of a volume the title page, the apparatus and other volumes' pages show.</summary>
    private static void CountShared(Volume volume, CharacterTally tally)
    {
        tally.Heading(volume.Label);
        foreach (var year in volume.Years)
        {
            tally.Heading(year.Label);
            foreach (var parallel in year.Contemporaries)
            {
                tally.Chinese(parallel.Label);
            }
        }

        foreach (var parallel in volume.Segments.SelectMany(s => s.Parallels))
        {
            // The page of parallels has the works for headings.
            tally.Mixed($"# {parallel.Entry.Work}");
        }

        foreach (var entry in volume.Segments.SelectMany(s => s.Apparatus))
        {
            tally.Chinese(entry.Received);
            tally.Chinese(entry.Reading);
            foreach (var reading in entry.Readings)
            {
                tally.Chinese(reading.Text);
                tally.Mixed(reading.Witness);
            }

            tally.Mixed(entry.Basis.Reason ?? "");
            tally.Mixed(entry.Basis.Responsibility ?? "");
            foreach (var witness in entry.Basis.Witnesses)
            {
                tally.Mixed(witness);
            }
        }
    }

    /// <summary>Names in every form, and the front matter.</summary>
    private static void CountBack(Edition edition, CharacterTally tally)
    {
        foreach (var name in edition.Names)
        {
            var entry = name.Entry;
            tally.Heading(entry.Form);
            foreach (var form in entry.Forms)
            {
                tally.Chinese(form);
            }

            foreach (
                var text in entry
                    .EnglishForms.Add(entry.Pinyin)
                    .Add(entry.English)
                    .Add(entry.Gloss)
                    .Add(entry.Dates)
                    .Add(entry.Dynasty)
                    .Add(entry.Type)
            )
            {
                tally.Mixed(text);
            }
        }

        foreach (var series in edition.Settings.NoteSeries)
        {
            tally.Mixed(series.Name);
            tally.Mixed(series.NameChinese);
        }

        foreach (var page in edition.Pages)
        {
            tally.Mixed(page.Title);
            tally.Heading(page.TitleChinese);
            tally.Mixed(page.Markdown);
        }
    }

    private static void Count(Volume volume, CharacterTally tally)
    {
        foreach (var segment in volume.Segments)
        {
            tally.Segment(segment);
            tally.Chinese(segment.MonthLabel);
            tally.Chinese(segment.DateLabel);
            foreach (var date in segment.Dates)
            {
                tally.Chinese(date.Text);
            }

            foreach (var note in segment.Notes)
            {
                tally.Mixed(note.Mark);
                tally.Chinese(note.LemmaText);
                tally.Mixed(note.Markdown);
            }

            foreach (var parallel in segment.Parallels)
            {
                tally.Chinese(parallel.LemmaText);
                tally.Chinese(parallel.Entry.Quotation);
                tally.Chinese(parallel.Entry.Day);
                tally.Mixed(parallel.Entry.Work);
                tally.Mixed(parallel.Entry.Volume);
                tally.Mixed(parallel.Entry.Section);
                tally.Mixed(parallel.Entry.Note);
            }

            foreach (var translation in segment.Translations)
            {
                if (LanguageTag.IsChinese(translation.Language))
                {
                    tally.Chinese(translation.Markdown);
                }

                tally.Mixed(translation.Markdown);
            }
        }
    }
}
