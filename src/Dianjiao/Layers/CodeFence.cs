namespace Dianjiao.Layers;

/// <summary>
/// A code fence of Markdown (CommonMark 4.5), open until a line of the same signs, at least as many, closes it.
/// </summary>
/// <param name="Signs">The run of backticks or tildes that opened it.</param>
public sealed record CodeFence(string Signs)
{
    private const int LeastSigns = 3;

    // A line that begins with four blanks or more is indented code, and no fence.
    private const int MostBlanks = 3;

    /// <summary>Returns the fence that a line opens; null when it opens none.</summary>
    public static CodeFence? TryOpen(string line)
    {
        var (signs, rest) = Run(line);
        return signs.Length < LeastSigns || (signs[0] == '`' && rest.Contains('`'))
            ? null
            : new CodeFence(signs);
    }

    public bool IsClosedBy(string line)
    {
        var (signs, rest) = Run(line);
        return signs.StartsWith(Signs, StringComparison.Ordinal) && string.IsNullOrWhiteSpace(rest);
    }

    private static (string Signs, string After) Run(string line)
    {
        var trimmed = line.TrimStart(' ');
        if (
            line.Length - trimmed.Length > MostBlanks
            || trimmed.Length == 0
            || trimmed[0] is not ('`' or '~')
        )
        {
            return ("", line);
        }

        var rest = trimmed.TrimStart(trimmed[0]);
        return (trimmed[..^rest.Length], rest);
    }
}
