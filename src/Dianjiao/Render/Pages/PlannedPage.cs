using Dianjiao.Render.Promises;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A page that has not been rendered yet.</summary>
/// <param name="Path">In the site.</param>
/// <param name="View">Makes what the template shows, which is most of the work.</param>
/// <param name="Promise">Of that view, what must stand in the page.</param>
/// <param name="Volume">The volume whose text the page holds, and whose notes are counted; null for the other pages.</param>
internal sealed record PlannedPage(
    string Path,
    string Template,
    Func<IView> View,
    Func<object, Promise> Promise,
    string? Volume
);
