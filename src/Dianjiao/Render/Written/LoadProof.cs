using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Dianjiao.Layers;

namespace Dianjiao.Render.Written;

/// <summary>
/// Checks, while the files pass on their way to the disk, that no page, style sheet or drawing makes readers' browsers
/// load anything from a place that the editor has not named.
/// </summary>
internal sealed class LoadProof
{
    private const int MostReports = 100;

    private readonly LoadRule rule;
    private readonly DiagnosticBag diagnostics;
    private readonly Theme theme;

    // One template writes many pages, so the same load is reported once.
    private readonly HashSet<string> reported = new(StringComparer.Ordinal);

    /// <param name="theme">
    /// The files in which the address is looked for, so that the message can name the template.
    /// </param>
    public LoadProof(EditionSettings settings, Theme theme, DiagnosticBag diagnostics)
    {
        rule = new LoadRule(settings);
        this.theme = theme;
        this.diagnostics = diagnostics;
    }

    /// <summary>
    /// Finds what a file loads from places that the editor has not named. Anything but a page, a drawing, a style sheet
    /// or an EPUB passes unread. Any number of threads may ask.
    /// </summary>
    public ImmutableArray<OutsideLoad> Find(OutputFile file) =>
        file.Path.EndsWith(".epub", StringComparison.OrdinalIgnoreCase)
            ? FindInBook(file)
            : Find(file.Path, file.Content.Span);

    /// <summary>Reports what was found in a file.</summary>
    public void Report(ImmutableArray<OutsideLoad> found)
    {
        foreach (var load in found)
        {
            Report(load.Path, load.Text, load.Load);
        }
    }

    private ImmutableArray<OutsideLoad> Find(string path, ReadOnlySpan<byte> content)
    {
        var isPage = IsPage(path);
        if (!isPage && !IsSheet(path))
        {
            return [];
        }

        var text = Encoding.UTF8.GetString(content);
        var found = new List<WrittenLoad>();
        if (isPage)
        {
            found = PageLoads.Of(text);
        }
        else
        {
            StyleLoads.Find(text, 0, "the style sheet", found);
        }

        return
        [
            .. found
                .Where(l => !rule.Allows(l.Address))
                .Select(l => new OutsideLoad(path, text, l)),
        ];
    }

    /// <summary>Reads the pages, the style sheet and the drawing of a book.</summary>
    private ImmutableArray<OutsideLoad> FindInBook(OutputFile file)
    {
        using var book = new MemoryStream(file.Content.ToArray());
        using var archive = new ZipArchive(book);
        var found = ImmutableArray.CreateBuilder<OutsideLoad>();
        foreach (var entry in archive.Entries.Where(e => IsPage(e.FullName) || IsSheet(e.FullName)))
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            found.AddRange(
                Find(
                    $"{file.Path}/{entry.FullName}",
                    content.GetBuffer().AsSpan(0, (int)content.Length)
                )
            );
        }

        return found.ToImmutable();
    }

    private static bool IsPage(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    private static bool IsSheet(string path) =>
        path.EndsWith(".css", StringComparison.OrdinalIgnoreCase);

    private void Report(string path, string text, WrittenLoad load)
    {
        if (reported.Count > MostReports || !reported.Add($"{load.By} {load.Address}"))
        {
            return;
        }

        if (reported.Count > MostReports)
        {
            diagnostics.Add(
                Codes.OutsideLoad,
                path,
                $"and more than {MostReports} addresses of other places in all",
                "the rest is told when these are mended"
            );
            return;
        }

        var hint =
            "put the file into templates/assets/ and load it from there; or, if readers’ browsers may ask that place for it, write in edition.yml: "
            + $"load-from: [{Site(load.Address)}]";
        var message = $"{load.By} loads {load.Address}";
        if (Source(path, load.Address) is { } span)
        {
            diagnostics.Add(Codes.OutsideLoad, span, $"{message}, in {path}", hint);
            return;
        }

        var before = text.AsSpan(0, Math.Min(load.Offset, text.Length));
        var line = before.Count('\n') + 1;
        var column = CodePoints.Count(before[(before.LastIndexOf('\n') + 1)..]) + 1;
        diagnostics.Add(
            Codes.OutsideLoad,
            path,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{message}, in line {line}, column {column} of the written file"
            ),
            hint
        );
    }

    /// <summary>
    /// Returns the place of the address in the theme or in the edition's own templates; null when it stands in none of
    /// them, because it is put together while the page is written.
    /// </summary>
    private SourceSpan? Source(string path, string address)
    {
        if (path.StartsWith("assets/", StringComparison.Ordinal))
        {
            var name = Theme.Asset(path["assets/".Length..]);
            return theme.Assets.TryGetValue(name, out var asset)
                ? Place($"templates/assets/{name}", Encoding.UTF8.GetString(asset.Span), address)
                : null;
        }

        return theme
            .Templates.OrderByDescending(t => theme.Replaced.Contains(t.Key))
            .Select(t => Place($"templates/{t.Key}", t.Value, address))
            .FirstOrDefault(s => s is not null);
    }

    private static SourceSpan? Place(string path, string text, string address)
    {
        var at = text.IndexOf(address, StringComparison.Ordinal);
        if (at < 0 || address.Length == 0)
        {
            return null;
        }

        var start = CodePoints.Count(text.AsSpan(0, at));
        return SourceFile.FromText(path, text).Span(start, start + CodePoints.Count(address));
    }

    /// <summary>Returns the beginning of an address, for the hint: https://images.example.org/.</summary>
    private static string Site(string address) =>
        Uri.TryCreate(
            address.StartsWith("//", StringComparison.Ordinal) ? $"https:{address}" : address,
            UriKind.Absolute,
            out var uri
        ) && uri.Scheme is "https" or "http"
            ? uri.GetLeftPart(UriPartial.Authority) + "/"
            : "https://…/";
}
