using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Model.Markdown;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Pages;

/// <summary>Makes the view of the index of names.</summary>
/// <param name="chinese">
/// The Chinese words for headings beside those of the interface; null where the interface is Chinese.
/// </param>
internal sealed class NameIndexes(Edition edition, InterfaceText ui, IndexText? chinese, Loci loci)
{
    // Up to this number, the occurrences of a name are not folded away.
    private const int MostOpen = 6;

    private readonly IndexText words = ui.Index;
    private readonly string? hanLanguage = EditorialText.HanLanguageIn(ui, edition.Settings);
    private readonly EditorialText editorial = new(edition.Settings, ui);

    public NamesPage Page(SiteView site)
    {
        var occurrences = Occurrences();
        return new NamesPage(
            site,
            $"{words.Names} · {edition.Settings.Title}",
            [
                .. Enum.GetValues<NameKind>()
                    .Select(kind => Kind(kind, occurrences))
                    .Where(k => k.Count > 0),
            ]
        );
    }

    /// <summary>Returns what is known of a name, in short statements.</summary>
    /// <param name="place">The address to which its coordinates link; empty for none.</param>
    public ImmutableArray<FactView> Facts(NameEntry entry, string place)
    {
        var facts = ImmutableArray.CreateBuilder<FactView>();
        Add(entry.Dates, "");
        Add(entry.Dynasty, "");
        Add(entry.Type, "");
        AddWords(entry.Certainty is { } certainty ? Terms.Of(certainty, ui) : "", "");
        if (entry.Coordinates is { } at)
        {
            AddWords(Of(at, words), place);
        }

        foreach (var identifier in entry.Identifiers)
        {
            AddWords(
                LinkOf(identifier).Length > 0 && identifier.Value.Contains(':')
                    ? identifier.Authority
                    : $"{identifier.Authority} {identifier.Value}",
                LinkOf(identifier)
            );
        }

        return facts.ToImmutable();

        void Add(string text, string href)
        {
            if (text.Length > 0)
            {
                facts.Add(new FactView(new Markup(editorial.Encode(text)), href));
            }
        }

        void AddWords(string text, string href)
        {
            if (text.Length > 0)
            {
                facts.Add(new FactView(new Markup(HanHtml.Encode(text, hanLanguage)), href));
            }
        }
    }

    /// <summary>Returns the editors' gloss on a name.</summary>
    public Markup Gloss(NameEntry entry) => new(editorial.Encode(entry.Gloss));

    /// <summary>Returns the number of occurrences in words: 3 occurrences.</summary>
    public string Count(int occurrences) =>
        occurrences switch
        {
            0 => words.Nowhere,
            _ => words.Occurrences.Fill(occurrences),
        };

    /// <summary>Returns coordinates in words: 38.0° N, 110.5° E; 北緯38.0°，東經110.5°.</summary>
    public static string Of(Coordinates at, IndexText words)
    {
        return string.Format(
            CultureInfo.InvariantCulture,
            words.Coordinates,
            Degrees(at.Latitude),
            at.Latitude < 0 ? words.South : words.North,
            Degrees(at.Longitude),
            at.Longitude < 0 ? words.West : words.East
        );

        static string Degrees(double angle) =>
            Math.Abs(angle).ToString("0.0#", CultureInfo.InvariantCulture);
    }

    /// <summary>Returns the English name; empty where it is the same as the pinyin.</summary>
    public static string English(NameEntry entry) =>
        string.Equals(entry.English, entry.Pinyin, StringComparison.OrdinalIgnoreCase)
            ? ""
            : entry.English;

    private Dictionary<string, List<OccurrenceView>> Occurrences()
    {
        var found = edition.Names.ToDictionary(
            n => n.Entry.Id,
            _ => new List<OccurrenceView>(),
            StringComparer.Ordinal
        );
        foreach (var segment in edition.Volumes.SelectMany(v => v.Segments))
        {
            foreach (var mention in segment.Mentions)
            {
                found[mention.NameId]
                    .Add(
                        Concordance.Of(
                            segment,
                            mention,
                            loci.Address(segment.Locus, null, "../") ?? ""
                        )
                    );
            }
        }

        return found;
    }

    private NameKindView Kind(NameKind kind, Dictionary<string, List<OccurrenceView>> occurrences)
    {
        var names = edition.Names.Where(n => n.Entry.Kind == kind).ToImmutableArray();
        return new NameKindView(
            $"k_{SeedWords.Of(kind)}",
            Terms.Plural(kind, words),
            chinese is null ? "" : Terms.Plural(kind, chinese),
            names.Length,
            [
                .. NameOrder
                    .ByPinyin(names)
                    .GroupBy(NameOrder.Initial)
                    .Select(g => new NameGroupView(
                        g.Key,
                        [.. g.Select(n => View(n.Entry, occurrences[n.Entry.Id]))]
                    )),
            ],
            [
                .. NameOrder
                    .ByStrokes(names)
                    .GroupBy(NameOrder.FirstStrokes)
                    .Select(g => new StrokeGroupView(
                        Strokes(g.Key),
                        [.. g.Select(n => new NameLinkView(n.Entry.Form, $"#{n.Entry.Id}"))]
                    )),
            ]
        );
    }

    private string Strokes(int number) =>
        number == 0
            ? words.StrokesUnknown
            : words.Strokes.Fill(
                number,
                ui.Traits.ChineseNumerals ? Model.Dating.ChineseNumerals.Of(number) : number
            );

    private NameView View(NameEntry entry, List<OccurrenceView> occurrences) =>
        new(
            entry.Id,
            entry.Form,
            entry.Pinyin,
            English(entry),
            Gloss(entry),
            Facts(
                entry,
                entry is { Kind: NameKind.Place, Coordinates: not null }
                    ? $"../{IndexPages.Places}#{entry.Id}"
                    : ""
            ),
            [
                .. occurrences
                    .Select(o => o.Name)
                    .Distinct(StringComparer.Ordinal)
                    .Where(f => f != entry.Form),
            ],
            Count(occurrences.Count),
            occurrences.Count > MostOpen,
            [.. occurrences]
        );

    // A link needs an address that is certain to stay; other identifiers are cited by their number.
    private static string LinkOf(NameIdentifier identifier) =>
        identifier.Value.StartsWith("https://", StringComparison.Ordinal)
        && LinkRule.Allows(identifier.Value)
            ? identifier.Value
        : identifier.Authority == "Wikidata"
            ? $"https://www.wikidata.org/wiki/{WebUtility.UrlEncode(identifier.Value)}"
        : "";
}
