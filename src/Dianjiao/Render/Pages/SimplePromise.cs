using Dianjiao.Render.Promises;

namespace Dianjiao.Render.Pages;

/// <summary>Says what a page of front matter, or the page for a wrong address, must show.</summary>
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
