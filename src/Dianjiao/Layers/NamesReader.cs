using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>Reads <c>names.yml</c>. It does not check that the forms stand in the text.</summary>
public sealed class NamesReader
{
    private static readonly (string Key, NameKind Kind)[] Lists =
    [
        ("persons", NameKind.Person),
        ("places", NameKind.Place),
        ("peoples", NameKind.People),
        ("offices", NameKind.Office),
        ("works", NameKind.Work),
        ("eras", NameKind.Era),
    ];

    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<string, NameEntry> byId = new(StringComparer.Ordinal);
    private readonly ImmutableArray<NameEntry>.Builder entries =
        ImmutableArray.CreateBuilder<NameEntry>();

    private NamesReader(DiagnosticBag diagnostics) => this.diagnostics = diagnostics;

    /// <param name="most">The greatest number of names that is read; the first beyond it is reported.</param>
    public static NameList Read(
        SourceFile file,
        DiagnosticBag diagnostics,
        int most = FileBounds.Names
    )
    {
        if (YamlFile.Map(file, diagnostics) is not { } map)
        {
            return NameList.None;
        }

        var reader = new NamesReader(diagnostics);
        foreach (var (key, kind) in Lists)
        {
            foreach (var entry in map.Maps(key))
            {
                if (reader.entries.Count == most)
                {
                    diagnostics.Add(
                        Codes.TooLarge,
                        entry.Span,
                        $"this is the name after {most:N0} others, and no more are read",
                        "keep those that this text names; a whole gazetteer belongs into a file of its own beside the edition"
                    );
                    return new NameList(reader.entries.ToImmutable(), []);
                }

                reader.Add(entry, kind);
            }
        }

        ImmutableArray<NameExclusion> exclusions =
        [
            .. map.Maps("except").Select(ReadExclusion).OfType<NameExclusion>(),
        ];
        map.Finish();
        return new NameList(reader.entries.ToImmutable(), exclusions);
    }

    private void Add(YamlMap map, NameKind kind)
    {
        var id = map.RequiredText("id");
        var name = map.RequiredText("name");
        var forms = ReadForms(map, name);
        var entry = new NameEntry(
            id ?? "",
            kind,
            name ?? "",
            forms,
            map.Text("pinyin") ?? "",
            map.Text("en") ?? "",
            map.Texts("en-forms"),
            map.Text("gloss") ?? "",
            map.Text("dates") ?? "",
            map.Text("dynasty") ?? "",
            map.Text("kind") ?? "",
            ReadCoordinates(map),
            ReadIdentifiers(map),
            map.OneOf("certainty", SeedWords.Certainties),
            ReadWhere(map),
            map.Span,
            map.ValueSpan("forms"),
            map.ValueSpan("where")
        );
        map.Finish();
        if (id is null || name is null || !IsUsableId(map, id))
        {
            return;
        }

        if (byId.TryGetValue(id, out var other))
        {
            diagnostics.Add(
                Codes.DuplicateKey,
                map.ValueSpan("id"),
                $"the id {id} stands on line {other.Span.From.Line} already",
                "give each entry an id of its own: it is the entry's address"
            );
            return;
        }

        byId.Add(id, entry);
        entries.Add(entry);
    }

    private bool IsUsableId(YamlMap map, string id)
    {
        if (id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            return true;
        }

        diagnostics.Add(
            Codes.WrongType,
            map.ValueSpan("id"),
            $"“{id}” cannot be an address",
            "write small letters a to z, digits and hyphens: li-zunxu"
        );
        return false;
    }

    private ImmutableArray<string> ReadForms(YamlMap map, string? name)
    {
        var forms = map.Texts("forms");
        if (!map.Has("forms"))
        {
            return name is null ? [] : [name];
        }

        foreach (var form in forms.Where(f => f.Length == 0 || CodePoints.Of(f).Any(IsMark)))
        {
            diagnostics.Add(
                Codes.WrongType,
                map.ValueSpan("forms"),
                $"“{form}” cannot be found: a name is sought between marks",
                "write the characters of the name alone, without punctuation and blanks"
            );
        }

        foreach (
            var twin in forms
                .GroupBy(f => f, StringComparer.Ordinal)
                .Where(g => g.Count() > 1)
                .Select(g => g.Key)
        )
        {
            diagnostics.Add(
                Codes.DuplicateKey,
                map.ValueSpan("forms"),
                $"the form {twin} stands twice",
                "keep one of the two"
            );
        }

        return
        [
            .. forms
                .Where(f => f.Length > 0 && !CodePoints.Of(f).Any(IsMark))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static bool IsMark(int codePoint) => PunctuationMarks.IsMark(codePoint);

    private Coordinates? ReadCoordinates(YamlMap map)
    {
        if (map.Numbers("coordinates") is not { } numbers)
        {
            return null;
        }

        if (
            numbers is [var latitude, var longitude]
            && Math.Abs(latitude) <= 90
            && Math.Abs(longitude) <= 180
        )
        {
            return new Coordinates(latitude, longitude);
        }

        var swapped =
            numbers is [var first, var second] && Math.Abs(first) <= 180 && Math.Abs(second) <= 90;
        diagnostics.Add(
            Codes.OffTheGlobe,
            map.ValueSpan("coordinates"),
            numbers.Length == 2
                ? "there is no such place on the globe"
                : "coordinates are two numbers",
            swapped
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"latitude stands first: coordinates: [{numbers[1]}, {numbers[0]}]"
                )
                : "write latitude and longitude in degrees: coordinates: [38.5, 106.3]"
        );
        return null;
    }

    private static ImmutableArray<NameIdentifier> ReadIdentifiers(YamlMap map) =>
        map.Map("identifiers") is { } list
            ?
            [
                .. list
                    .Keys.ToArray()
                    .Select(k => (Key: k, Value: list.RequiredText(k)))
                    .Where(p => p.Value is not null)
                    .Select(p => new NameIdentifier(p.Key, p.Value!)),
            ]
            : [];

    private ImmutableArray<Locus> ReadWhere(YamlMap map)
    {
        var loci = ImmutableArray.CreateBuilder<Locus>();
        foreach (var text in map.Texts("where"))
        {
            if (Locus.TryParse(text) is { } locus)
            {
                loci.Add(locus);
                continue;
            }

            diagnostics.Add(
                Codes.BadLocus,
                map.ValueSpan("where"),
                $"“{text}” is not a locus",
                "quote each, so that YAML does not take it for a number: where: ['41.10', '41.43b']"
            );
        }

        return loci.ToImmutable();
    }

    private static NameExclusion? ReadExclusion(YamlMap map)
    {
        var at = map.RequiredText("at") is null ? null : map.Locus("at");
        var form = map.RequiredText("form");
        var reason = map.Text("reason");
        map.Finish();
        return at is null || form is null ? null : new NameExclusion(at, form, reason, map.Span);
    }
}
