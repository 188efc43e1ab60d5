using Dianjiao.Render.Promises;

namespace Dianjiao.Render.Pages;

/// <summary>Says what the page on the foundations of the edition must show.</summary>
internal static class AboutPromise
{
    public static Promise Of(AboutPage page) =>
        new()
        {
            Words =
            [
                Words.Of("the title", page.Title),
                Words.Of("the version", page.Site.Version),
                Words.Of("the editor", page.Site.Editor),
                Words.Of("the licence", page.Site.Licence),
                Words.Of("the version of the program", page.Program),
                Words.Of("the signs", page.Signs),
                IndexPromise.BookOf(page.Site),
            ],
            Runs =
            [
                [.. page.Fingerprints.Select(f => Words.Of("the fingerprint", f.Sha256))],
                [.. page.Fingerprints.Select(f => Words.Of("the fingerprint’s volume", f.Volume))],
                // From the most specific to the shortest: a note or a name may contain what is a siglum elsewhere.
                [.. page.Witnesses.Select(w => Words.Of("the note on a witness", w.Note))],
                [.. page.Witnesses.Select(w => Words.Of("the name of a witness", w.Name))],
                [.. page.Witnesses.Select(w => Words.Of("the siglum of a witness", w.Siglum))],
            ],
        };
}
