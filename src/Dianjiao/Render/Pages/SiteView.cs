using System.Collections.Immutable;
using Dianjiao.Render.Metadata;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Pages;

/// <summary>What every page shows.</summary>
/// <param name="Key">Prefix of what the script remembers: all pages opened from disk share one store.</param>
/// <param name="Root">From the page to the site's root: empty or <c>../</c>.</param>
/// <param name="Pages">The front matter.</param>
/// <param name="Indexes">Of what the edition has: names, places, dates, parallels.</param>
/// <param name="Stylesheets">Style sheets of generated fonts, relative to the root, before the theme's own.</param>
public sealed record SiteView(
    string Key,
    string Title,
    string TitleTranslated,
    string Author,
    string AuthorTranslated,
    string Editor,
    string Version,
    string Licence,
    string Repository,
    string Language,
    string TextLanguage,
    string Root,
    ImmutableArray<string> Stylesheets,
    ImmutableArray<PageLink> Pages,
    ImmutableArray<PageLink> Indexes,
    bool HasSearch,
    bool HasEpub,
    InterfaceText Ui,
    ReaderWording Reader,
    MetadataView Metadata
);
