using Dianjiao.Render.Pages;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Search;

/// <summary>The search page.</summary>
/// <param name="Manifest">Its address relative to the page, marked with its content.</param>
/// <param name="HasTranslation">Whether there is any to search; likewise for the others.</param>
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
