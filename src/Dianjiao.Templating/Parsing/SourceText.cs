namespace Dianjiao.Templating.Parsing;

/// <summary>A template's text and its name; it turns offsets into lines and columns.</summary>
internal sealed record SourceText(string Name, string Text)
{
    /// <summary>An error at an offset. Slow, since it counts from the beginning: errors are rare.</summary>
    public TemplateError Error(int offset, string message)
    {
        var line = 1;
        var start = 0;
        for (var i = 0; i < offset && i < Text.Length; i++)
        {
            if (Text[i] == '\n')
            {
                line++;
                start = i + 1;
            }
        }

        var column = 1;
        foreach (
            var _ in Text.AsSpan(start, Math.Max(0, Math.Min(offset, Text.Length) - start))
                .EnumerateRunes()
        )
        {
            column++;
        }

        return new TemplateError(Name, line, column, message);
    }
}
