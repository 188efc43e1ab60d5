using FsCheck;

namespace Dianjiao.Tests;

/// <summary>
/// How the properties draw their cases: the same in every run, so that a failure is a change's and not chance's. With
/// the environment variable DIANJIAO_FUZZ set they draw new ones.
/// </summary>
internal static class Fuzzing
{
    public static Config Cases =>
        Environment.GetEnvironmentVariable("DIANJIAO_FUZZ") is null
            ? Config.QuickThrowOnFailure.WithReplay(1223, 41)
            : Config.QuickThrowOnFailure;
}
