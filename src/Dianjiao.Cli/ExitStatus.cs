namespace Dianjiao.Cli;

/// <summary>The exit statuses of the commands; they are part of the interface.</summary>
public static class ExitStatus
{
    public const int Done = 0;

    /// <summary>The edition has errors.</summary>
    public const int Errors = 1;

    public const int WrongUsage = 2;

    /// <summary>A bug of the program; the number is EX_SOFTWARE of sysexits.h.</summary>
    public const int Bug = 70;

    public static int Of(PipelineResult result) => result.HasErrors ? Errors : Done;
}
