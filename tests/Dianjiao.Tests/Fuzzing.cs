using System.Globalization;
using FsCheck;

namespace Dianjiao.Tests;

/// <summary>
/// How the properties draw their cases: the same in every run, so that a failure is a change's and not chance's. With
/// the environment variable DIANJIAO_FUZZ set they draw new ones; a number in it is for how many minutes the damaged
/// editions are drawn.
/// </summary>
internal static class Fuzzing
{
    private static readonly string? Wish = Environment.GetEnvironmentVariable("DIANJIAO_FUZZ");

    public static Config Cases =>
        IsNew ? Config.QuickThrowOnFailure : Config.QuickThrowOnFailure.WithReplay(1223, 41);

    /// <summary>Whether the cases are to be others than in the last run.</summary>
    public static bool IsNew => Wish is not null;

    /// <summary>Null where no time is asked for.</summary>
    public static TimeSpan? Time =>
        double.TryParse(Wish, NumberStyles.Float, CultureInfo.InvariantCulture, out var minutes)
        && minutes is > 0 and < 100_000
            ? TimeSpan.FromMinutes(minutes)
            : null;
}
