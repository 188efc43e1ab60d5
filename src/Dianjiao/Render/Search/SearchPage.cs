using Dianjiao.Render.Pages;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Search;

/// <summary>The view of the search page.</summary>
/// <param name="Words">The words of the search.</param>
/// <param name="Manifest">The address of the manifest, relative to the page, with the mark of its content.</param>
/// <param name="HasTranslation">True if there is a translation to search; the others likewise.</param>
[View]
public sealed partial record SearchPage(
    SiteView Site,
    string Title,
    SearchWording Words,
    string Manifest,
    bool HasTranslation,
    bool HasNotes,
    bool HasApparatus,
    bool HasParallels,
    bool HasPages
);
