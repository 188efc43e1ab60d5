namespace Dianjiao.Cli;

/// <summary>Reports exceptions as what they are, bugs of the program: bad seeds never throw.</summary>
public static class Failsafe
{
    /// <summary>The environment variable that, set to 1, makes the program print where the bug is.</summary>
    public const string TraceVariable = "DIANJIAO_TRACE";

    public static int Run(Func<int> command, TextWriter error)
    {
        try
        {
            return command();
        }
        catch (Exception e)
        {
            var message = e.Message.ReplaceLineEndings(" ");
            error.WriteLine(
                $"dianjiao: this is a bug of the program, not of your edition: {e.GetType().Name}: {message} "
                    + $"(please report it to the maintainers, with the command and the edition; {TraceVariable}=1 shows where it happened)"
            );
            if (Environment.GetEnvironmentVariable(TraceVariable) == "1")
            {
                error.WriteLine(e);
            }

            return ExitStatus.Bug;
        }
    }
}
