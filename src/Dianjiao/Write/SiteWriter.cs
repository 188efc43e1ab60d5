using Dianjiao.Render;

namespace Dianjiao.Write;

/// <summary>
/// Writes a site whole or not at all: it is staged beside the old one and takes its place in one step, under a lock.
/// A build that is killed, or runs beside another, leaves the old site or the new one.
/// </summary>
public static class SiteWriter
{
    private const int NamedForeignFiles = 5;

    /// <param name="files">
    /// Enumerated once, under the lock; each content may be reused as soon as the next file is asked for. If an error
    /// is reported meanwhile, the old site stays.
    /// </param>
    /// <returns>Null when the site was not written; <paramref name="diagnostics"/> says why.</returns>
    public static WriteResult? Write(
        string outputFolder,
        string editionRoot,
        IEnumerable<OutputFile> files,
        DiagnosticBag diagnostics
    )
    {
        var place = SitePlace.Of(outputFolder, editionRoot);
        var rendering = false;
        try
        {
            if (place.Refusal() is { } reason)
            {
                Refuse(place, reason, diagnostics);
                return null;
            }

            // Before anything of ours is put beside a folder that was never a site.
            if (
                !Directory.Exists(place.Work)
                && HasForeign(SiteSurvey.Of(place.Site), place, diagnostics)
            )
            {
                return null;
            }

            Directory.CreateDirectory(place.Work);
            using var held = SiteLock.Take(place.Lock);
            if (held is null)
            {
                diagnostics.Add(
                    Codes.Locked,
                    place.Shown,
                    "another build is writing to this folder",
                    "wait for it to end, or choose another folder with --output"
                );
                return null;
            }

            return WriteLocked(place, files, diagnostics, ref rendering);
        }
        catch (Exception e) when (!rendering && e is IOException or UnauthorizedAccessException)
        {
            Refuse(place, e.Message, diagnostics);
            return null;
        }
    }

    private static WriteResult? WriteLocked(
        SitePlace place,
        IEnumerable<OutputFile> files,
        DiagnosticBag diagnostics,
        ref bool rendering
    )
    {
        SiteExchange.Recover(place);
        var old = SiteSurvey.Of(
            place.Site,
            SiteRecord.Read(place.Record),
            SiteRecord.Read(place.NextRecord)
        );
        if (HasForeign(old, place, diagnostics))
        {
            return null;
        }

        if (File.Exists(place.NextRecord))
        {
            SiteRecord.Write(place.Record, old.Known.Values);
            File.Delete(place.NextRecord);
        }

        try
        {
            var staged = new StagedSite(place, old);
            using (var file = files.GetEnumerator())
            {
                while (MoveNext(file, ref rendering))
                {
                    staged.Add(file.Current);
                }
            }

            if (diagnostics.HasErrors)
            {
                return null;
            }

            if (staged.Finish())
            {
                // Rendering takes a while: what was put into the site meanwhile must not be lost.
                var now = SiteSurvey.Of(place.Site, old.Known);
                if (HasForeign(now, place, diagnostics))
                {
                    return null;
                }

                SiteExchange.Commit(place, staged.Files, now.Kept);
            }

            return staged.Result;
        }
        finally
        {
            SiteExchange.Abandon(place);
        }
    }

    /// <summary>A fault in reading or rendering is not the output folder's, even if it is of the same kind.</summary>
    private static bool MoveNext(IEnumerator<OutputFile> file, ref bool rendering)
    {
        rendering = true;
        var more = file.MoveNext();
        rendering = false;
        return more;
    }

    private static bool HasForeign(SiteSurvey survey, SitePlace place, DiagnosticBag diagnostics)
    {
        var foreign = survey.Foreign;
        if (foreign.IsEmpty)
        {
            return false;
        }

        var named = string.Join(", ", foreign.Take(NamedForeignFiles));
        var more = foreign.Length - NamedForeignFiles;
        diagnostics.Add(
            Codes.ForeignFiles,
            place.Shown,
            $"the output folder holds files that no build wrote, or that were changed since: {named}{(more > 0 ? $" and {more} more" : "")}",
            "move them away, or choose another folder with --output; the site was not touched"
        );
        return true;
    }

    private static void Refuse(SitePlace place, string reason, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            Codes.NotWritable,
            place.Shown,
            $"the output folder cannot be written: {reason}",
            "choose another folder with --output; the last good site is untouched"
        );
}
