namespace Dianjiao.Write;

/// <summary>Puts a staged site in the old one's place, and mends what a killed build has left.</summary>
internal static class SiteExchange
{
    /// <summary>
    /// Puts the new site in place. If the program is killed at any point, the site is the old or the new one, and the
    /// two records together name every file of it.
    /// </summary>
    public static void Commit(
        SitePlace place,
        IEnumerable<RecordedFile> files,
        IEnumerable<KeptEntry> kept
    )
    {
        foreach (var entry in kept)
        {
            entry.Carry(place.Site, place.Staged);
        }

        using var step = Unfinished.Step();
        SiteRecord.Write(place.NextRecord, files);
        Directory.Move(place.Staged, place.Ready);
        var old = Swap(place);
        foreach (var entry in old is null ? [] : kept)
        {
            entry.Follow(old!, place.Site);
        }

        File.Move(place.NextRecord, place.Record, overwrite: true);
        Discard(old);
    }

    /// <summary>
    /// Completes or undoes the work of a build that was killed; afterwards the site is whole and no remains lie beside
    /// it.
    /// </summary>
    public static void Recover(SitePlace place)
    {
        if (!Directory.Exists(place.Site) && Directory.Exists(place.Aside))
        {
            Directory.Move(place.Aside, place.Site);
        }

        foreach (var left in new[] { place.Ready, place.Aside })
        {
            // Without the next record the exchange was completed, and what is kept has been moved.
            if (
                Directory.Exists(left)
                && Directory.Exists(place.Site)
                && File.Exists(place.NextRecord)
            )
            {
                MoveKept(left, place);
            }

            Discard(left);
        }

        Discard(place.Staged);
    }

    private static void MoveKept(string left, SitePlace place)
    {
        var old = SiteRecord.Read(place.Record);
        var next = SiteRecord.Read(place.NextRecord);
        foreach (var entry in SiteSurvey.Of(left, [old, next]).Kept)
        {
            entry.Follow(left, place.Site);
        }
    }

    /// <summary>Exchanges the sites and returns the place of the old one; null when there was none.</summary>
    private static string? Swap(SitePlace place)
    {
        if (!Directory.Exists(place.Site))
        {
            Directory.Move(place.Ready, place.Site);
            return null;
        }

        if (SystemCalls.TryExchange(place.Ready, place.Site))
        {
            return place.Ready;
        }

        Directory.Move(place.Site, place.Aside);
        try
        {
            Directory.Move(place.Ready, place.Site);
        }
        catch
        {
            Directory.Move(place.Aside, place.Site);
            throw;
        }

        return place.Aside;
    }

    /// <summary>Deletes a folder. If another program is reading it, the next build deletes it.</summary>
    private static void Discard(string? folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
    }

    public static void Abandon(SitePlace place) => Discard(place.Staged);
}
