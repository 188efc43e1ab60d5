namespace Dianjiao.Tests.BadInput;

/// <summary>Looks for the smallest edition that still shows a fault: files back to what they were, then fewer bytes of those that are left.</summary>
internal static class FuzzShrink
{
    private const int MostTries = 300;

    public static IReadOnlyDictionary<string, byte[]> Smallest(
        IReadOnlyDictionary<string, byte[]> files,
        string fault
    )
    {
        var kind = Kind(fault);
        var best = new SortedDictionary<string, byte[]>(
            files.ToDictionary(f => f.Key, f => f.Value),
            StringComparer.Ordinal
        );
        var tries = 0;
        if (fault.Contains("is not done", StringComparison.Ordinal))
        {
            return best;
        }

        foreach (var path in best.Keys.ToList())
        {
            var content = best[path];
            best.Remove(path);
            if (!Shows())
            {
                best[path] = content;
            }
        }

        foreach (var path in best.Keys.ToList())
        {
            for (var piece = best[path].Length / 2; piece > 0; piece /= 2)
            {
                for (var at = 0; at + piece <= best[path].Length; )
                {
                    var content = best[path];
                    best[path] = [.. content[..at], .. content[(at + piece)..]];
                    if (!Shows())
                    {
                        best[path] = content;
                        at += piece;
                    }
                }
            }
        }

        return best;

        bool Shows() =>
            ++tries < MostTries
            && FuzzRun.Fault(best.Select(f => (f.Key, f.Value))) is { } now
            && Kind(now) == kind;
    }

    /// <summary>The same for the same exception at the same place, or the same code from the same command.</summary>
    public static string Kind(string fault)
    {
        var lines = fault.Split('\n');
        return lines.Length > 1
            ? lines[0].Split(':')[0]
                + lines.FirstOrDefault(l => l.Contains(" in ", StringComparison.Ordinal))
            : fault.Split(' ')[0]
                + System.Text.RegularExpressions.Regex.Match(fault, "DJ[0-9]{4}").Value;
    }
}
