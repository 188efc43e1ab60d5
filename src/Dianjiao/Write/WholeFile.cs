namespace Dianjiao.Write;

/// <summary>
/// Writes a single file whole or not at all. A draft beside it takes its place; what stood there is looked at only
/// after that, in the draft's place, so that nothing saved at the last moment can be lost between a look and a rename.
/// </summary>
public static class WholeFile
{
    // While the two change places, the draft's name may hold what somebody else has saved.
    private const string Exchanging = ".exchange";

    /// <summary>A file where there is none.</summary>
    /// <returns>Why it was not written; null when it was.</returns>
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

    /// <summary>A file in the place of another, whose rights it takes over.</summary>
    /// <param name="path">Not a link.</param>
    /// <param name="isExpected">Whether what stood there, by its path, may go.</param>
    /// <param name="otherwise">What is said when it may not.</param>
    /// <returns>Why it was not written; null when it was. The file is then as it was.</returns>
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
            // What is not to be written to is not to be replaced either; a rename would not ask.
            // Whoever reads or writes it at this moment is not to be held up.
            using (File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
            { }
            using var step = Unfinished.Step();
            var aside = draft.Path + Exchanging;
            draft.MoveTo(aside);
            if (!FileExchange.TrySwap(aside, path))
            {
                // No system call for it here: a look, then the rename.
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
    /// Deletes the drafts of this file that runs which were killed have left. Of those killed in mid-exchange, one that
    /// holds other words than the file is left: they may be somebody's.
    /// </summary>
    /// <returns>What was left, by its path.</returns>
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
            // The next run looks again.
        }

        return left;
    }

    private static bool IsSame(string a, string b) =>
        File.ReadAllBytes(a).AsSpan().SequenceEqual(File.ReadAllBytes(b));

    /// <summary>Another run may be in the midst of it; an exchange takes less than a millisecond.</summary>
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
    /// Somebody has saved at the last moment, and gets the name back; with him whoever has saved over our words in
    /// between, which shows when what comes out of the exchange is not what was put there.
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
