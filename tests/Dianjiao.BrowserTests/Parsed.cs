using Dianjiao.Model;
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
        };
        FrontText.Fill(parsed, Theme.Read(Path.Combine(Repository.Root, "templates")));
        return parsed;
    }
}
