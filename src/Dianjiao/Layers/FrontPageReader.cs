namespace Dianjiao.Layers;

/// <summary>
/// Reads a page of front matter: keys in YAML between two lines <c>---</c>, which may be missing, then Markdown. A page
/// whose keys give no title may give it in its first line, <c># Title</c>.
/// </summary>
public static class FrontPageReader
{
    private const string Fence = "---";

    public static FrontPage Read(string slug, SourceFile file, DiagnosticBag diagnostics)
    {
        var last = LastLineOfBlock(file);
        if (last < 0)
        {
            diagnostics.Add(
                Codes.OpenBlock,
                LineSpan(file, 1),
                "the block of keys that begins here is never closed",
                "put a line --- below the last key"
            );
        }

        var keys = last > 0 ? ReadKeys(file, last, diagnostics) : new Keys(null, "", int.MaxValue);
        var firstOfBody = FirstWithWords(file, Math.Max(last, 0) + 1);
        var title = keys.Title;
        if (
            title is null
            && firstOfBody <= file.LineCount
            && TitleLine(file.Line(firstOfBody)) is { } words
        )
        {
            title = words;
            firstOfBody = FirstWithWords(file, firstOfBody + 1);
        }

        var lastOfBody = file.LineCount;
        while (lastOfBody >= firstOfBody && string.IsNullOrWhiteSpace(file.Line(lastOfBody)))
        {
            lastOfBody--;
        }

        var start = firstOfBody <= file.LineCount ? LineSpan(file, firstOfBody).Start : file.Length;
        var end = lastOfBody >= firstOfBody ? LineSpan(file, lastOfBody).End : start;
        var page = new FrontPage(
            slug,
            title ?? slug,
            keys.TitleChinese,
            keys.Order,
            string.Join('\n', Lines(file, firstOfBody, lastOfBody)),
            file.Span(start, end)
        );
        FrontPlaceholder.Check(page, diagnostics);
        return page;
    }

    private static int FirstWithWords(SourceFile file, int line)
    {
        while (line <= file.LineCount && string.IsNullOrWhiteSpace(file.Line(line)))
        {
            line++;
        }

        return line;
    }

    /// <summary>Returns the title that the first line of a page gives, <c># Title</c>; null where it gives none.</summary>
    private static string? TitleLine(string line) =>
        line.StartsWith("# ", StringComparison.Ordinal) && line[2..].Trim() is { Length: > 0 } title
            ? title
            : null;

    /// <summary>
    /// Returns the number of the line that closes the block; 0 when there is no block, -1 when it is never closed.
    /// </summary>
    private static int LastLineOfBlock(SourceFile file)
    {
        if (file.Line(1).TrimStart('\uFEFF').TrimEnd() != Fence)
        {
            return 0;
        }

        for (var line = 2; line <= file.LineCount; line++)
        {
            if (file.Line(line).TrimEnd() == Fence)
            {
                return line;
            }
        }

        return -1;
    }

    private static Keys ReadKeys(SourceFile file, int last, DiagnosticBag diagnostics)
    {
        var none = new Keys(null, "", int.MaxValue);
        // Only the block, at its own place, so that errors in it are reported with the lines of the whole file.
        var block = SourceFile.FromText(file.Path, file.Slice(0, LineSpan(file, last).Start));
        if (YamlFile.Map(block, diagnostics) is not { } map)
        {
            return none;
        }

        var keys = new Keys(
            map.Text("title"),
            map.Text("title-zh") ?? none.TitleChinese,
            map.WholeNumber("order") ?? none.Order
        );
        map.Finish();
        return keys;
    }

    private static SourceSpan LineSpan(SourceFile file, int line)
    {
        var start = file.Offset(line, 1);
        return file.Span(start, start + CodePoints.Count(file.Line(line)));
    }

    private static IEnumerable<string> Lines(SourceFile file, int first, int last)
    {
        for (var line = first; line <= last; line++)
        {
            yield return file.Line(line);
        }
    }

    private sealed record Keys(string? Title, string TitleChinese, int Order);
}
