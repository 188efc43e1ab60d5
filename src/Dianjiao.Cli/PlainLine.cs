namespace Dianjiao.Cli;

/// <summary>
/// A command line with only a command, an edition and the command's one option. It is by far the commonest, and loading
/// the parser takes a quarter of the time of starting; every other line goes to the parser.
/// </summary>
/// <param name="Value">The value of the option; null when it is not given.</param>
internal sealed record PlainLine(string Edition, string? Value)
{
    /// <summary>Reads a plain line; null when there is anything that the parser has to judge.</summary>
    public static PlainLine? Read(ReadOnlySpan<string> arguments, string option)
    {
        string? edition = null;
        string? value = null;
        for (var n = 0; n < arguments.Length; n++)
        {
            if (arguments[n] == option && value is null && n + 1 < arguments.Length)
            {
                value = arguments[++n];
                if (!IsPlain(value))
                {
                    return null;
                }
            }
            else if (edition is null && IsPlain(arguments[n]))
            {
                edition = arguments[n];
            }
            else
            {
                return null;
            }
        }

        return new PlainLine(edition ?? ".", value);
    }

    private static bool IsPlain(string argument) =>
        argument.Length > 0 && argument[0] != '-' && argument is not ("/?" or "/h");
}
