using System.Collections.Immutable;
using Dianjiao.Render.Metadata;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Pages;

/// <summary>What every page shows.</summary>
/// <param name="Key">Prefix of what the script remembers: all pages opened from disk share one store.</param>
/// <param name="Language">Of the interface on this page.</param>
/// <param name="EditionLanguage">Of what the editors write: translated titles, front matter, glosses.</param>
/// <param name="Chinese">The tag of Chinese titles beside those of another language.</param>
/// <param name="Root">From the page to the site's root, where the files lie that all pages share: empty or <c>../</c>, or further up.</param>
/// <param name="PageRoot">From the page to the root of the pages in its language: empty or <c>../</c>.</param>
/// <param name="Languages">This page in the others.</param>
/// <param name="Pages">The front matter, relative to the root of the pages; so are the indexes.</param>
/// <param name="Indexes">Of what the edition has: names, places, dates, parallels; and the apparatus.</param>
/// <param name="Stylesheets">Style sheets of generated fonts, relative to the root, before the theme's own.</param>
[View]
public sealed partial record SiteView(
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
    string EditionLanguage,
    string TextLanguage,
    string Chinese,
    string Root,
    string PageRoot,
    ImmutableArray<LanguageView> Languages,
    ImmutableArray<string> Stylesheets,
    ImmutableArray<PageLink> Pages,
    ImmutableArray<PageLink> Indexes,
    bool HasSearch,
    bool HasEpub,
    InterfaceText Ui,
    ReaderWording Reader,
    MetadataView Metadata
);
