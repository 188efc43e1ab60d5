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

/// <summary>A page of front matter as other pages name it.</summary>
/// <param name="TitleChinese">Beside a title in another language; may be empty.</param>
/// <param name="Href">Relative to the root of the pages in one language.</param>
[View]
public sealed partial record PageLink(string Title, string TitleChinese, string Href);

/// <summary>The same page with its interface in another language.</summary>
/// <param name="Name">Of the language, in it: 中文.</param>
/// <param name="Href">Relative to the page.</param>
[View]
public sealed partial record LanguageView(string Language, string Name, string Href);

/// <summary>A volume as other pages name it.</summary>
/// <param name="Label">卷四十一.</param>
/// <param name="LabelTranslated">Book 41.</param>
[View]
public sealed partial record VolumeLink(string Label, string LabelTranslated, string Href);
