using System.Collections.Immutable;
using System.IO.Enumeration;
using Dianjiao.Render.Print;

namespace Dianjiao.Write;

/// <summary>The contents of a site folder.</summary>
/// <param name="Known">The files that are still as a build wrote them, by path.</param>
/// <param name="Foreign">The files that no build wrote, or that were changed since; sorted.</param>
/// <param name="Kept">The dot files and dot folders that no build wrote, and the PDF that <c>print</c> wrote.</param>
internal sealed record SiteSurvey(
    IReadOnlyDictionary<string, RecordedFile> Known,
    ImmutableArray<string> Foreign,
    ImmutableArray<KeptEntry> Kept
)
{
    /// <param name="records">The records of builds; a file is known if it is in any of them.</param>
    public static SiteSurvey Of(string site, IReadOnlyDictionary<string, RecordedFile>[] records)
    {
        var known = new Dictionary<string, RecordedFile>(StringComparer.Ordinal);
        var foreign = new List<string>();
        var kept = ImmutableArray.CreateBuilder<KeptEntry>();
        foreach (var found in Directory.Exists(site) ? Entries(site) : Enumerable.Empty<Found>())
        {
            if (Recognise(site, found, records) is { } file)
            {
                known.Add(file.Path, file);
            }
            else if (IsDot(Path.GetFileName(found.Path)) || IsPrinted(site, found))
            {
                kept.Add(new KeptEntry(found.Path, found.IsPlain));
            }
            else if (found.IsPlain || found.IsLink)
            {
                foreign.Add(found.Path);
            }
        }

        return new SiteSurvey(
            known,
            [.. foreign.Order(StringComparer.Ordinal)],
            kept.ToImmutable()
        );
    }

    /// <summary>True for a PDF that <c>print</c> put into the site after the build; it may be out of date.</summary>
    private static bool IsPrinted(string site, Found found) =>
        found.IsPlain
        && found.Path == PrintedState.Path
        && PrintedState.In(Path.Combine(site, found.Path)) is not null;

    private static RecordedFile? Recognise(
        string site,
        Found found,
        IReadOnlyDictionary<string, RecordedFile>[] records
    )
    {
        if (!found.IsPlain)
        {
            return null;
        }

        string? hash = null;
        foreach (var record in records)
        {
            if (
                record.TryGetValue(found.Path, out var file)
                && file.Size == found.Size
                && (
                    file.Modified == found.Modified
                    || file.Hash
                        == (hash ??= RecordedFile.HashOfFile(Path.Combine(site, found.Path)))
                )
            )
            {
                return file with { Modified = found.Modified };
            }
        }

        return null;
    }

    /// <summary>
    /// Lists the files and links of a site. Symbolic links are not followed, dot folders not entered.
    /// </summary>
    private static FileSystemEnumerable<Found> Entries(string site)
    {
        var prefix = site.Length + 1;
        return new FileSystemEnumerable<Found>(
            site,
            (ref FileSystemEntry entry) =>
            {
                var isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
                var isPlain = !isLink && !entry.IsDirectory;
                return new Found(
                    entry.ToFullPath()[prefix..].Replace(Path.DirectorySeparatorChar, '/'),
                    isPlain,
                    isLink,
                    isPlain ? entry.Length : 0,
                    isPlain ? entry.LastWriteTimeUtc.UtcTicks : 0
                );
            },
            new EnumerationOptions
            {
                RecurseSubdirectories = true,
                AttributesToSkip = 0,
                IgnoreInaccessible = false,
            }
        )
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                !IsDot(entry.FileName) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
    }

    private static bool IsDot(ReadOnlySpan<char> name) => name.StartsWith('.');

    /// <remarks>A class, because in the native program the runtime can enumerate references only.</remarks>
    private sealed record Found(string Path, bool IsPlain, bool IsLink, long Size, long Modified);
}
