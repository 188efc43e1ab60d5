using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model.Markdown;

namespace Dianjiao.Model;

/// <summary>The whole edition with every locus, number and cross-reference fixed, as the renderers read it.</summary>
/// <param name="Names">The names in the order of the authority list, with those that the text does not name.</param>
/// <param name="Pages">The pages of front matter, in order.</param>
public sealed record Edition(
    EditionSettings Settings,
    ImmutableArray<Volume> Volumes,
    ImmutableArray<Name> Names,
    ImmutableArray<FrontPage> Pages
)
{
    /// <summary>The texts of the pages of front matter, parsed, in the order of <see cref="Pages"/>.</summary>
    public ImmutableArray<Prose> PageTexts { get; init; } = [];

    /// <summary>
    /// The languages of the lanes, in their order: those that <c>edition.yml</c> lists, whether or not anything is
    /// translated into them, and those that have a file.
    /// </summary>
    public ImmutableArray<string> TranslatedLanguages
    {
        get
        {
            var translated = Volumes
                .SelectMany(v => v.Segments)
                .SelectMany(s => s.Translations)
                .Where(t => t.Markdown.Length > 0)
                .Select(t => t.Language)
                .ToHashSet();
            return
            [
                .. Settings
                    .Translations.Select(t => t.Language)
                    // A translation need not be listed: there are those that have a file.
                    .Concat(Volumes.SelectMany(v => v.Languages))
                    .Distinct()
                    .Where(translated.Contains),
            ];
        }
    }
}
