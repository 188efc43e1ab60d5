using Dianjiao.Render.Promises;

namespace Dianjiao.Render.Pages;

/// <summary>Of front matter, and of the page that says that there is none.</summary>
internal static class SimplePromise
{
    public static Promise Of(SimplePage page) =>
        new()
        {
            Words =
            [
                Words.Of("the content", page.Content),
                Words.Of("the title", page.Title),
                Words.Of("the Chinese title", page.TitleChinese),
            ],
        };
}
