using Dianjiao.Render;

namespace Dianjiao.Write;

/// <summary>
/// Writes a site completely or not at all: it is staged beside the old one and takes its place in one step, under a
/// lock. A build that is killed, or runs beside another, leaves the old site or the new one.
/// </summary>
public static class SiteWriter
{
    private const int NamedForeignFiles = 5;

    /// <param name="files">
    /// Enumerated once, under the lock; the memory of a content may be reused when the next file is asked for. If an
    /// error is reported meanwhile, the old site stays.
    /// </param>
    /// <returns>
    /// The result; null when the site was not written, for which <paramref name="diagnostics"/> has the reason.
    /// </returns>
    public static WriteResult? Write(
        string outputFolder,
        string editionRoot,
        IEnumerable<OutputFile> files,
        DiagnosticBag diagnostics
    )
    {
        var place = SitePlace.Of(outputFolder, editionRoot);
        FileStream? held = null;
        IDisposable? unfinished = null;
        try
        {
            if (
                Attempt(() => Begin(place, out held, diagnostics), place, diagnostics)
                is not { } staged
            )
            {
                return null;
            }

            unfinished = Unfinished.BeginFolder(place.Staged);
            staged.AddAll(files);
            if (staged.Fault is { } fault)
            {
                Refuse(place, fault.Message, diagnostics);
            }

            return diagnostics.HasErrors
                ? null
                : Attempt(() => Finish(place, staged, diagnostics), place, diagnostics);
        }
        finally
        {
            if (held is not null)
            {
                SiteExchange.Abandon(place);
                held.Dispose();
            }

            unfinished?.Dispose();
        }
    }

    private static StagedSite? Begin(
        SitePlace place,
        out FileStream? held,
        DiagnosticBag diagnostics
    )
    {
        held = null;
        if (
            (WriteRule.RefusalOfSite(place.Site, place.EditionRoot) ?? place.RefusalOfWork()) is
            { } reason
        )
        {
            Refuse(place, reason, diagnostics);
            return null;
        }

        // Checked before the program's folder is made beside a folder that was never a site.
        if (!Directory.Exists(place.Work))
        {
            var found = SiteSurvey.Of(place.Site, []);
            // Another first build may have finished meanwhile; then the files found are its site.
            if (!Directory.Exists(place.Work) && HasForeign(found, place, diagnostics))
            {
                return null;
            }
        }

        Directory.CreateDirectory(place.Work);
        held = SiteLock.Take(place.Lock);
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

        SiteExchange.Recover(place);
        var old = SiteSurvey.Of(
            place.Site,
            [SiteRecord.Read(place.Record), SiteRecord.Read(place.NextRecord)]
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

        return new StagedSite(place, old);
    }

    private static WriteResult? Finish(
        SitePlace place,
        StagedSite staged,
        DiagnosticBag diagnostics
    )
    {
        if (staged.Finish())
        {
            // Rendering takes a while: files put into the site meanwhile must not be lost.
            var now = SiteSurvey.Of(place.Site, [staged.Old.Known]);
            if (HasForeign(now, place, diagnostics))
            {
                return null;
            }

            SiteExchange.Commit(place, staged.Files, now.Kept);
        }

        return staged.Result;
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

    /// <summary>Runs a step and turns any refusal of the system into a diagnostic with its reason.</summary>
    private static T? Attempt<T>(Func<T?> step, SitePlace place, DiagnosticBag diagnostics)
        where T : class
    {
        try
        {
            return step();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Refuse(place, e.Message, diagnostics);
            return null;
        }
    }

    private static void Refuse(SitePlace place, string reason, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            Codes.NotWritable,
            place.Shown,
            $"the output folder cannot be written: {reason}",
            place.Shown.StartsWith(Path.GetTempPath(), StringComparison.Ordinal)
                ? TemporaryFolderException.Remedy
                : "free it, or choose another folder with --output; the last good site is untouched"
        );
}
