namespace Dianjiao.Layers;

/// <summary>
/// Reads a page of front matter: keys in YAML between two lines <c>---</c>, which may be missing, then Markdown.
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

        var firstOfBody = Math.Max(last, 0) + 1;
        while (firstOfBody <= file.LineCount && string.IsNullOrWhiteSpace(file.Line(firstOfBody)))
        {
            firstOfBody++;
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
            slug,
            "",
            int.MaxValue,
            string.Join('\n', Lines(file, firstOfBody, lastOfBody)),
            file.Span(start, end)
        );
        FrontPlaceholder.Check(page, diagnostics);
        return last > 0 ? ReadBlock(page, file, last, diagnostics) : page;
    }

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

    private static FrontPage ReadBlock(
        FrontPage page,
        SourceFile file,
        int last,
        DiagnosticBag diagnostics
    )
    {
        // Only the block, at its own place, so that errors in it are reported with the lines of the whole file.
        var block = SourceFile.FromText(file.Path, file.Slice(0, LineSpan(file, last).Start));
        if (YamlFile.Map(block, diagnostics) is not { } map)
        {
            return page;
        }

        var read = page with
        {
            Title = map.Text("title") ?? page.Title,
            TitleChinese = map.Text("title-zh") ?? "",
            Order = map.WholeNumber("order") ?? page.Order,
        };
        map.Finish();
        return read;
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
}
