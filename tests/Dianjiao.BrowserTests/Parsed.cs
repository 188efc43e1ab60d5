using Dianjiao.Model;
using Dianjiao.Model.Markdown;
using Dianjiao.Render;

namespace Dianjiao.BrowserTests;

/// <summary>An edition that a test has put together or changed, with the texts that it then has, as the program reads them.</summary>
internal static class Parsed
{
    public static Edition Of(Edition edition)
    {
        // What is wrong in a text, the test has put there.
        var unread = new DiagnosticBag();
        var parsed = edition with
        {
            Volumes = [.. edition.Volumes.Select(v => Proses.Read(v, edition.Settings, unread))],
            // Read anew, since filling changes them and other tests have the same pages at the same time.
            PageTexts =
            [
                .. edition.Pages.Select(p =>
                    ProseReader.Read(p.Markdown, p.Body, edition.Settings.Language, unread)
                ),
            ],
        };
        return FrontText.Fill(parsed, Theme.Read(Path.Combine(Repository.Root, "templates")));
    }
}
