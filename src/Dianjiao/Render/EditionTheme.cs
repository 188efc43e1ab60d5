using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Dianjiao.Layers;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render;

/// <summary>
/// Reads the files of an edition's <c>templates/</c>, which replace those of the program's theme. Their size and form
/// are checked as those of the seeds are.
/// </summary>
public sealed partial class EditionTheme
{
    private const string Root = "templates";
    private const string Assets = "assets";

    private readonly EditionFolder files;
    private readonly Theme known;
    private readonly AssetNames names;
    private readonly DiagnosticBag diagnostics;
    private readonly ImmutableSortedDictionary<string, string>.Builder templates =
        Theme.Empty.Templates.ToBuilder();
    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Builder assets =
        Theme.Empty.Assets.ToBuilder();
    private readonly Dictionary<string, SourceFile> words = new(StringComparer.Ordinal);
    private readonly List<string> unknown = [];

    private EditionTheme(string editionRoot, Theme known, DiagnosticBag diagnostics)
    {
        files = new EditionFolder(editionRoot, diagnostics);
        this.known = known;
        names = new AssetNames(known, diagnostics);
        this.diagnostics = diagnostics;
    }

    /// <summary>
    /// Returns the program's theme with the edition's files in place of its own; the same theme when the edition has
    /// none.
    /// </summary>
    public static Theme Read(string editionRoot, Theme own, DiagnosticBag diagnostics) =>
        new EditionTheme(editionRoot, own, diagnostics).Read();

    private Theme Read()
    {
        if (!files.Has(Root) || files.Leaves(Root))
        {
            return known;
        }

        ReadFolder("");
        var theme = known.With(new Theme(templates.ToImmutable(), assets.ToImmutable())) with
        {
            Wordings = known.Wordings.With(words),
        };
        foreach (var name in unknown.Where(n => !IsIncluded(n, theme)))
        {
            diagnostics.Add(
                Codes.UnknownFile,
                $"{Root}/{name}",
                "this file is not read",
                Nearest.To(name, known.Templates.Keys) is { } near
                    ? $"perhaps {near} is meant"
                    : "a template has the name of one of the program’s own, or another template includes it; what goes beside the pages belongs into templates/assets/, and a language’s words into templates/wording/zh-Hans.yml, by its tag"
            );
        }

        return theme;
    }

    /// <param name="folder">The path below <c>templates/</c>: empty, or ending in a slash.</param>
    private void ReadFolder(string folder)
    {
        foreach (var entry in files.Entries($"{Root}/{folder}".TrimEnd('/')))
        {
            var name = folder + entry;
            if (entry.StartsWith('.') || files.Leaves($"{Root}/{name}"))
            {
                continue;
            }

            // A folder may have the name of a template too: opening it as a file reports what is wrong.
            if (!files.Has($"{Root}/{name}") || known.Templates.ContainsKey(name))
            {
                ReadFile(name);
            }
            else if (files.IsLink($"{Root}/{name}"))
            {
                // A linked folder may lead back to a folder that holds it.
                unknown.Add(name);
            }
            else
            {
                ReadFolder(name + "/");
            }
        }
    }

    private void ReadFile(string name)
    {
        if (name.StartsWith(Assets + "/", StringComparison.Ordinal))
        {
            var asset = name[(Assets.Length + 1)..];
            if (
                names.Check(asset)
                && files.Bytes($"{Root}/{name}", required: false, FileBounds.Asset) is { } content
            )
            {
                assets[asset] = content;
                FontProof.Check($"{Root}/{name}", content, diagnostics);
            }

            return;
        }

        if (Wordings.LanguageOf(name) is { } language)
        {
            if (files.Open($"{Root}/{name}", required: false, FileBounds.Template) is { } spoken)
            {
                words[language] = spoken;
            }

            return;
        }

        if (!known.Templates.ContainsKey(name))
        {
            unknown.Add(name);
        }

        if (
            Theme.IsText(name)
            && files.Open($"{Root}/{name}", required: false, FileBounds.Template) is { } template
        )
        {
            templates[name] = template.Text;
        }
    }

    private static bool IsIncluded(string name, Theme theme) =>
        theme.Templates.Values.Any(t =>
            t.Contains($"'{name}'", StringComparison.Ordinal)
            || t.Contains($"\"{name}\"", StringComparison.Ordinal)
            || IncludeOfAnyName().IsMatch(t)
        );

    /// <summary>
    /// An include whose template's name is put together while the page is made: any template may be meant.
    /// </summary>
    [GeneratedRegex(@"\binclude\s*[^\s'""]|\|\s*include\b|\binclude_join\b")]
    private static partial Regex IncludeOfAnyName();
}
