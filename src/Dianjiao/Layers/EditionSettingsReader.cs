using System.Collections.Immutable;

namespace Dianjiao.Layers;

/// <summary>Reads <c>edition.yml</c>.</summary>
public static class EditionSettingsReader
{
    private static readonly Dictionary<string, string> Languages = new()
    {
        ["en"] = "en",
        ["zh-Hant"] = "zh-Hant",
    };

    /// <param name="defaultTitle">Stands in when the file names none.</param>
    public static EditionSettings Read(
        SourceFile file,
        string defaultTitle,
        DiagnosticBag diagnostics
    )
    {
        var none = EditionSettings.Default(defaultTitle) with { File = file };
        if (YamlFile.Map(file, diagnostics) is not { } map)
        {
            return none;
        }

        var settings = none with
        {
            Title = map.Text("title") ?? none.Title,
            TitleTranslated = map.Text("title-translated") ?? none.TitleTranslated,
            Author = map.Text("author") ?? none.Author,
            AuthorTranslated = map.Text("author-translated") ?? none.AuthorTranslated,
            Editor = map.Text("editor") ?? none.Editor,
            Version = map.Text("version") ?? none.Version,
            Language = OneOfLanguages(map, none.Language),
            TextLanguage = map.Text("text-language") ?? none.TextLanguage,
            VolumeWord = map.Text("volume-word") ?? none.VolumeWord,
            VolumeWordTranslated = map.Text("volume-word-translated") ?? none.VolumeWordTranslated,
            Dynasty = map.Text("dynasty"),
            Translations = ReadTranslations(map),
            Witnesses = ReadWitnesses(map, diagnostics),
            BaseUrl = ReadUrl(map, "base-url", diagnostics),
            Repository = ReadUrl(map, "repository", diagnostics),
            Licence = map.Text("licence"),
            Outputs = ReadOutputs(map, diagnostics),
            Severities = ReadSeverities(map, diagnostics),
            Look = LookReader.Read(map, diagnostics),
        };
        map.Finish();
        return settings;
    }

    private static string OneOfLanguages(YamlMap map, string none)
    {
        // OneOf gives values only; the word itself is the value here.
        var index = map.OneOf(
            "language",
            Languages.Keys.ToDictionary(k => k, k => k == "en" ? 0 : 1)
        );
        return index switch
        {
            0 => "en",
            1 => "zh-Hant",
            _ => none,
        };
    }

    private static ImmutableArray<TranslationLane> ReadTranslations(YamlMap map)
    {
        var lanes = ImmutableArray.CreateBuilder<TranslationLane>();
        foreach (var lane in map.Maps("translations"))
        {
            var language = lane.RequiredText("language");
            var name = lane.Text("name");
            lane.Finish();
            if (language is not null)
            {
                lanes.Add(new TranslationLane(language, name ?? language));
            }
        }

        return lanes.ToImmutable();
    }

    private static ImmutableArray<Witness> ReadWitnesses(YamlMap map, DiagnosticBag diagnostics)
    {
        var witnesses = ImmutableArray.CreateBuilder<Witness>();
        foreach (var entry in map.Maps("witnesses"))
        {
            var siglum = entry.RequiredText("siglum");
            var name = entry.RequiredText("name");
            var note = entry.Text("note") ?? "";
            entry.Finish();
            if (siglum is null || name is null)
            {
                continue;
            }

            if (witnesses.Any(w => w.Siglum == siglum))
            {
                diagnostics.Add(
                    Codes.DuplicateKey,
                    entry.Span,
                    $"the siglum {siglum} stands twice",
                    "give each witness a siglum of its own"
                );
                continue;
            }

            witnesses.Add(new Witness(siglum, name, note));
        }

        return witnesses.ToImmutable();
    }

    private static string? ReadUrl(YamlMap map, string key, DiagnosticBag diagnostics)
    {
        if (map.Text(key) is not { } text)
        {
            return null;
        }

        if (WebAddress.Of(text) is { } address)
        {
            return address;
        }

        diagnostics.Add(
            Codes.WrongType,
            map.ValueSpan(key),
            $"{key} is not a web address",
            $"write it in full: {key}: https://example.org/edition"
        );
        return null;
    }

    private static ImmutableArray<string> ReadOutputs(YamlMap map, DiagnosticBag diagnostics)
    {
        var outputs = map.Texts("outputs");
        foreach (var unknown in outputs.Where(o => !EditionSettings.AllOutputs.Contains(o)))
        {
            diagnostics.Add(
                Codes.WrongType,
                map.ValueSpan("outputs"),
                $"{unknown} is not an output",
                $"choose out of: {string.Join(", ", EditionSettings.AllOutputs)}"
            );
        }

        return outputs.IsEmpty ? EditionSettings.AllOutputs : outputs;
    }

    private static ImmutableDictionary<string, Severity> ReadSeverities(
        YamlMap map,
        DiagnosticBag diagnostics
    )
    {
        var result = ImmutableDictionary.CreateBuilder<string, Severity>(StringComparer.Ordinal);
        if (map.Map("severities") is not { } list)
        {
            return result.ToImmutable();
        }

        var words = new Dictionary<string, Severity>
        {
            ["info"] = Severity.Info,
            ["warning"] = Severity.Warning,
            ["error"] = Severity.Error,
        };
        foreach (var id in list.Keys)
        {
            var severity = list.OneOf(id, words);
            if (Codes.Find(id) is not { } code)
            {
                diagnostics.Add(
                    Codes.UnknownCode,
                    list.ValueSpan(id),
                    $"{id} is not the code of a diagnostic",
                    "docs/diagnostics.md lists them"
                );
            }
            else if (code.Severity == Severity.Error)
            {
                diagnostics.Add(
                    Codes.UnknownCode,
                    list.ValueSpan(id),
                    $"{id} is an error and cannot weigh less",
                    "an error is what leaves a file or an anchor unusable: mend it"
                );
            }
            else if (severity is { } weight)
            {
                result[id] = weight;
            }
        }

        return result.ToImmutable();
    }
}
