using System.Collections.Immutable;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Print;

/// <summary>What is said of the edition as a whole. Not the pages' own view: that has controls, which paper has not.</summary>
/// <param name="Root">From the page to the site's root.</param>
/// <param name="Stylesheets">Style sheets of generated fonts, relative to the root, before the theme's own.</param>
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
