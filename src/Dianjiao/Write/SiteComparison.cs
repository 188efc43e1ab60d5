using Dianjiao.Render;

namespace Dianjiao.Write;

/// <summary>
/// Compares every file of a written site with the file that a build would write now. The same seeds give the same
/// bytes, so every file that was added, deleted or changed is found.
/// </summary>
public static class SiteComparison
{
    /// <param name="files">
    /// Enumerated once; the memory of a content may be reused when the next file is asked for.
    /// </param>
    /// <returns>The number of files that are the same.</returns>
    public static int Check(string site, IEnumerable<OutputFile> files, DiagnosticBag diagnostics)
    {
        site = Path.GetFullPath(site);
        var survey = SiteSurvey.Of(site, []);
        var left = survey.Foreign.ToHashSet(StringComparer.Ordinal);
        // A dot file of the host may stand in the place of ours.
        var dotFiles = survey.Kept.Select(k => k.Path).ToHashSet(StringComparer.Ordinal);
        var same = 0;
        foreach (var file in files)
        {
            if (dotFiles.Contains(file.Path))
            {
                same++;
            }
            else if (!left.Remove(file.Path))
            {
                diagnostics.Add(
                    Codes.SiteDiffers,
                    file.Path,
                    "this file is missing",
                    "build the site again"
                );
            }
            else if (Difference(Path.Combine(site, file.Path), file.Content.Span) is { } difference)
            {
                diagnostics.Add(
                    Codes.SiteDiffers,
                    file.Path,
                    difference,
                    "build the site again; a file that was changed by hand has to be deleted first, as the build overwrites none"
                );
            }
            else
            {
                same++;
            }
        }

        foreach (var path in left)
        {
            diagnostics.Add(
                Codes.SiteDiffers,
                path,
                "this file is not the edition's",
                "move it away or delete it, then build the site again"
            );
        }

        return same;
    }

    /// <summary>Describes the difference; null when there is none.</summary>
    private static string? Difference(string path, ReadOnlySpan<byte> expected)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.LinkTarget is not null)
            {
                return "this file is a link";
            }

            // A pipe or device has no length and is never read: that could wait for ever.
            if (file.Length == 0)
            {
                return expected.IsEmpty ? null : "this file is empty";
            }

            ReadOnlySpan<byte> found = File.ReadAllBytes(path);
            if (found.SequenceEqual(expected))
            {
                return null;
            }

            var equal = expected[..found.CommonPrefixLength(expected)];
            return $"this file is not what the edition gives, from line {equal.Count((byte)'\n') + 1} on";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"this file cannot be read: {e.Message}";
        }
    }
}
