using Dianjiao.Render.Promises;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A page that has not been rendered yet.</summary>
/// <param name="Path">The path in the site.</param>
/// <param name="View">Makes the view for the template, which is most of the work.</param>
/// <param name="Promise">Returns, for that view, what the page must show.</param>
/// <param name="Volume">
/// The name of the volume whose text the page holds, and whose parts are counted; null for other pages.
/// </param>
internal sealed record PlannedPage(
    string Path,
    string Template,
    Func<IView> View,
    Func<object, Promise> Promise,
    string? Volume
);
