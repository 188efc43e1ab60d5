using System.Collections.Immutable;
using Dianjiao.Render.Metadata;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Pages;

/// <summary>The view of what every page shows.</summary>
/// <param name="Key">The prefix of all that the script remembers: pages opened from a disk share one store.</param>
/// <param name="Language">The language of the interface on this page.</param>
/// <param name="EditionLanguage">
/// The language of what the editors write: translated titles, front matter, glosses.
/// </param>
/// <param name="Chinese">The words of the interface in Chinese, for titles beside those of another language and for citations.</param>
/// <param name="Root">
/// The relative path from the page to the site's root, where the files lie that all pages share: empty or <c>../</c>,
/// or further up.
/// </param>
/// <param name="PageRoot">
/// The relative path from the page to the root of the pages in its language: empty or <c>../</c>; on the page for a
/// wrong address the site's full address, if that is known.
/// </param>
/// <param name="Languages">The same page in the other languages.</param>
/// <param name="Pages">The pages of front matter, with addresses relative to the root of the pages.</param>
/// <param name="Indexes">
/// The indexes that the edition has (names, places, dates, parallels), and the apparatus; their addresses are relative
/// to the same root.
/// </param>
/// <param name="Stylesheets">
/// The style sheets of generated fonts, relative to the site's root; they come before the theme's own.
/// </param>
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
    InterfaceText Chinese,
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

/// <summary>The view of a page of front matter, or of an index, as other pages name it.</summary>
/// <param name="TitleChinese">The Chinese title beside one in another language; may be empty.</param>
/// <param name="Href">The address, relative to the root of the pages in one language.</param>
[View]
public sealed partial record PageLink(string Title, string TitleChinese, string Href);

/// <summary>The view of the same page with its interface in another language.</summary>
/// <param name="Name">The language's own name: 中文.</param>
/// <param name="Href">The address, relative to the page.</param>
[View]
public sealed partial record LanguageView(string Language, string Name, string Href);

/// <summary>The view of a volume as other pages name it.</summary>
/// <param name="Label">The name in the text: 卷四十一.</param>
/// <param name="LabelTranslated">The name in translation: Book 41; may be empty.</param>
[View]
public sealed partial record VolumeLink(string Label, string LabelTranslated, string Href);
