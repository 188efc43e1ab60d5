namespace Dianjiao.Write;

/// <summary>
/// Writes a single file completely or not at all. A draft takes its place; the old file is compared only after the
/// exchange, under the draft's name, so that nothing saved at the last moment is lost between a look and a rename.
/// </summary>
public static class WholeFile
{
    // During the exchange, the draft's name may hold what somebody else has saved.
    private const string Exchanging = ".exchange";

    /// <summary>Creates a file where there is none.</summary>
    /// <returns>The reason why it was not written; null when it was.</returns>
    public static string? Create(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            using var draft = UnfinishedFile.Write(path, content);
            using var step = Unfinished.Step();
            if (Path.Exists(path) || RealPath.IsLink(path))
            {
                return "something stands there meanwhile";
            }

            draft.MoveTo(path);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
    }

    /// <summary>Replaces a file and keeps its access rights.</summary>
    /// <param name="path">The file; not a link.</param>
    /// <param name="isExpected">Tells of the old file, by the path where it stands, whether it may be replaced.</param>
    /// <param name="otherwise">The reason to return when it may not.</param>
    /// <returns>The reason why it was not written; null when it was. Then the file is as it was before.</returns>
    public static string? Replace(
        string path,
        ReadOnlySpan<byte> content,
        Func<string, bool> isExpected,
        string otherwise
    )
    {
        try
        {
            if (!isExpected(path))
            {
                return otherwise;
            }

            using var draft = UnfinishedFile.Write(path, content);
            draft.TakeRightsOf(path);
            // A file that may not be written to must not be replaced either; a rename would not ask. Others may read or
            // write it at this moment.
            using (File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
            { }
            using var step = Unfinished.Step();
            var aside = draft.Path + Exchanging;
            draft.MoveTo(aside);
            if (!FileExchange.TrySwap(aside, path))
            {
                // The system has no such call: compare, then rename.
                if (!isExpected(path))
                {
                    File.Delete(aside);
                    return otherwise;
                }

                File.Move(aside, path, overwrite: true);
                return null;
            }

            return isExpected(aside) ? Discard(aside) : GiveBack(aside, path, content, otherwise);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
    }

    /// <summary>
    /// Deletes the drafts of this file that killed runs have left. A draft of a run killed in the exchange that differs
    /// from the file is left: it may hold somebody's words.
    /// </summary>
    /// <returns>The paths of the drafts that were left.</returns>
    public static IReadOnlyList<string> Sweep(string path)
    {
        var left = new List<string>();
        try
        {
            var drafts = Directory.EnumerateFiles(
                Path.GetDirectoryName(path)!,
                UnfinishedFile.PrefixOf(path) + "*"
            );
            foreach (var draft in drafts)
            {
                if (!draft.EndsWith(Exchanging, StringComparison.Ordinal) || IsSame(draft, path))
                {
                    UnfinishedFile.DeleteAbandoned(draft);
                }
                else if (!IsGoneSoon(draft))
                {
                    left.Add(draft);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next run tries again.
        }

        return left;
    }

    private static bool IsSame(string a, string b) =>
        File.ReadAllBytes(a).AsSpan().SequenceEqual(File.ReadAllBytes(b));

    /// <summary>
    /// True if the draft belongs to another run that is just exchanging it, which takes less than a millisecond.
    /// </summary>
    private static bool IsGoneSoon(string draft)
    {
        Thread.Sleep(100);
        return !File.Exists(draft);
    }

    private static string? Discard(string aside)
    {
        File.Delete(aside);
        return null;
    }

    /// <summary>
    /// Gives the name back to whoever saved at the last moment. Somebody may also have saved over the new content in
    /// between: that shows when the exchange does not return what was put there, and is given back in turn.
    /// </summary>
    private static string GiveBack(
        string aside,
        string path,
        ReadOnlySpan<byte> content,
        string otherwise
    )
    {
        var put = content.ToArray();
        for (var attempt = 0; attempt < 10; attempt++)
        {
            var saved = File.ReadAllBytes(aside);
            FileExchange.TrySwap(aside, path);
            if (File.ReadAllBytes(aside).AsSpan().SequenceEqual(put))
            {
                File.Delete(aside);
                return otherwise;
            }

            put = saved;
        }

        return $"{otherwise}, again and again; the last words stand in {aside}";
    }
}
