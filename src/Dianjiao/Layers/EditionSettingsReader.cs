using System.Collections.Immutable;

namespace Dianjiao.Layers;

/// <summary>Reads <c>edition.yml</c>.</summary>
public static class EditionSettingsReader
{
    private static readonly Dictionary<string, bool> ApparatusForms = new()
    {
        ["negative"] = false,
        ["positive"] = true,
    };

    /// <param name="defaultTitle">The title to use when the file names none.</param>
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

        var textLanguage = LanguageTag.Read(map, "text-language", diagnostics) ?? none.TextLanguage;
        var languages = ReadInterface(map, textLanguage, diagnostics);
        var settings = none with
        {
            Title = map.Text("title") ?? none.Title,
            TitleTranslated = map.Text("title-translated") ?? none.TitleTranslated,
            Author = map.Text("author") ?? none.Author,
            AuthorTranslated = map.Text("author-translated") ?? none.AuthorTranslated,
            Editor = map.Text("editor") ?? none.Editor,
            Version = map.Text("version") ?? none.Version,
            Language = languages[0],
            Interface = languages,
            TextLanguage = textLanguage,
            VolumeWord = map.Text("volume-word") ?? none.VolumeWord,
            VolumeWordTranslated = map.Text("volume-word-translated") ?? none.VolumeWordTranslated,
            Dynasty = map.Text("dynasty"),
            Translations = ReadTranslations(map, diagnostics),
            Witnesses = ReadWitnesses(map, diagnostics),
            BaseUrl = ReadUrl(map, "base-url", diagnostics),
            Repository = ReadUrl(map, "repository", diagnostics),
            Licence = map.Text("licence"),
            Outputs = ReadOutputs(map, diagnostics),
            Severities = ReadSeverities(map, diagnostics),
            Look = LookReader.Read(map, diagnostics),
        };
        settings = settings with
        {
            HasPositiveApparatus =
                map.OneOf("apparatus", ApparatusForms) ?? settings.HasPositiveApparatus,
            InterfaceSpan =
                map.Has("interface") ? map.ValueSpan("interface")
                : map.Has("language") ? map.ValueSpan("language")
                : null,
            NoteSeries = NoteSeriesReader.Read(map, diagnostics),
            Versions = EditionVersionReader.Read(map, settings.Version, diagnostics),
            LoadFrom = ReadLoadFrom(map, diagnostics),
        };
        map.Finish();
        return settings;
    }

    /// <summary>
    /// Reads the languages of the interface, the edition's own first; never empty. Which of them have words is known
    /// once the files of words are read.
    /// </summary>
    private static ImmutableArray<string> ReadInterface(
        YamlMap map,
        string textLanguage,
        DiagnosticBag diagnostics
    )
    {
        var language = LanguageTag.Read(map, "language", diagnostics);
        var named = map.Texts("interface");
        foreach (var odd in named.Where(l => !LanguageTag.IsTag(l)))
        {
            Refuse($"“{odd}” is not a language tag", "write such as en, zh-Hant, zh-Hans");
        }

        if (named.Distinct(StringComparer.Ordinal).Count() < named.Length)
        {
            Refuse("a language of the interface stands twice", "name each once");
        }
        else if (language is not null && named is [var head, ..] && head != language)
        {
            Refuse(
                $"the interface begins with {head}, but language says {language}",
                "put the language of the edition first, or leave out the key language"
            );
        }

        var known = named.Where(LanguageTag.IsTag).Distinct(StringComparer.Ordinal).ToList();
        if (known.Count == 0)
        {
            // English, and Chinese in the characters of the text, unless the edition is in Chinese already.
            known.Add("en");
            if (language is null || !LanguageTag.IsChinese(language))
            {
                known.Add(EditionSettings.ChineseFor(textLanguage));
            }
        }

        var first = language ?? known[0];
        return [first, .. known.Where(l => l != first)];

        void Refuse(string message, string hint) =>
            diagnostics.Add(Codes.WrongType, map.ValueSpan("interface"), message, hint);
    }

    private static ImmutableArray<TranslationLane> ReadTranslations(
        YamlMap map,
        DiagnosticBag diagnostics
    )
    {
        var lanes = ImmutableArray.CreateBuilder<TranslationLane>();
        foreach (var lane in map.Maps("translations"))
        {
            var language = lane.RequiredText("language") is null
                ? null
                : LanguageTag.Read(lane, "language", diagnostics);
            var name = lane.Text("name");
            lane.Finish();
            if (language is not null && lanes.Any(l => l.Language == language))
            {
                diagnostics.Add(
                    Codes.DuplicateKey,
                    lane.Span,
                    $"the translation {language} stands twice",
                    "a language has one lane; for a second translation into it use a tag of its own: en-x-second"
                );
            }
            else if (language is not null)
            {
                lanes.Add(new TranslationLane(language, name ?? language) { Span = lane.Span });
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

        if (WebAddress.OfFolder(text) is { } address)
        {
            return address;
        }

        diagnostics.Add(
            Codes.WrongType,
            map.ValueSpan(key),
            $"{key} is not a web address"
                + (
                    WebAddress.Oddity(text) is { } odd ? $": it holds {odd}"
                    : WebAddress.Of(text) is not null
                        ? " behind which names can be put: it has a ? or #"
                    : ""
                ),
            $"write it in full: {key}: https://example.org/edition"
        );
        return null;
    }

    private static ImmutableArray<string> ReadLoadFrom(YamlMap map, DiagnosticBag diagnostics)
    {
        var prefixes = map.Texts("load-from");
        foreach (var unknown in prefixes.Where(p => WebAddress.Of(p) is null))
        {
            diagnostics.Add(
                Codes.WrongType,
                map.ValueSpan("load-from"),
                $"“{unknown}” is not a web address",
                "write it in full, up to where the addresses differ: load-from: [https://images.example.org/maps/]"
            );
        }

        return [.. prefixes.Where(p => WebAddress.Of(p) is not null)];
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
