using System.Collections.Immutable;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Print;

/// <summary>
/// What is said of the edition as a whole, on paper and in the book. Not the pages' own view: that has controls, which
/// these have not.
/// </summary>
/// <param name="Root">From the page to the site's root; empty in the book, which is by itself.</param>
/// <param name="Stylesheets">On paper those of generated fonts, relative to the root, before the theme's own; in the book its one.</param>
[View]
public sealed partial record PrintSite(
    string Title,
    string TitleTranslated,
    string Author,
    string AuthorTranslated,
    string Editor,
    string Language,
    string TextLanguage,
    string Root,
    ImmutableArray<string> Stylesheets,
    InterfaceText Ui
);
