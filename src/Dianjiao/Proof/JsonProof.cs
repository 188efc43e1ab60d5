using System.Text.Json;
using Dianjiao.Model;

namespace Dianjiao.Proof;

/// <summary>Proves that the machine-readable volume says what the model says.</summary>
public static class JsonProof
{
    public static void Check(Volume volume, SiteFolder site, DiagnosticBag diagnostics)
    {
        var path = $"{volume.Folder}/edition.json";
        if (!site.Has(path))
        {
            diagnostics.Add(
                Codes.SiteDiffers,
                path,
                "this file is missing",
                "build the site again"
            );
            return;
        }

        try
        {
            using var json = JsonDocument.Parse(site.Read(path));
            var found = json
                .RootElement.GetProperty("segments")
                .EnumerateArray()
                .Select(s =>
                    (Text(s, "locus"), Text(s, "received"), Text(s, "base"), Text(s, "reading"))
                );
            var expected = volume.Segments.Select(s =>
                (s.Locus.ToString(), s.Received, s.Base, s.Reading)
            );
            if (!found.SequenceEqual(expected))
            {
                diagnostics.Add(
                    Codes.SiteDiffers,
                    path,
                    "its segments are not the edition's",
                    "build the site again"
                );
            }
        }
        catch (Exception e)
            when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            diagnostics.Add(
                Codes.SiteDiffers,
                path,
                $"it cannot be read: {e.Message}",
                "build the site again"
            );
        }
    }

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? "";
}
