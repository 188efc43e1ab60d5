using Dianjiao.Render.Fonts;
using Dianjiao.Slots;

namespace Dianjiao.Tests.BadInput;

/// <summary>Gives an edition to every command and says what the program did that it never may.</summary>
internal static class FuzzRun
{
    // Of a command on an edition of some kilobytes, which takes a tenth of a second; the machine may be busy.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private static readonly string Templates = Repository.Path("templates");

    // The characters that the fuzzer makes up have glyphs on no machine.
    private static readonly FontSettings NoFonts = new([], null);

    /// <summary>Null when all went as it should, with diagnostics or without.</summary>
    public static string? Fault(IEnumerable<(string Path, byte[] Content)> files)
    {
        using var seeds = new SeedFolder(files);
        var site = seeds.Full("site");
        PipelineResult? check = null,
            build = null,
            verify = null;
        return Step("check", () => check = Pipeline.Check(seeds.Root, Templates))
            ?? Step("build", () => build = Pipeline.Build(seeds.Root, site, Templates, NoFonts))
            ?? Differ(check!, build!)
            ?? (
                IsBad(build!)
                    ? null
                    : Step(
                        "verify",
                        () => verify = Pipeline.Verify(seeds.Root, site, Templates, NoFonts)
                    ) ?? Errors("verify", verify!)
            )
            ?? Step("slots", () => SlotRun.Run(seeds.Root, "fr"))
            ?? Step("slots", () => SlotRun.Run(seeds.Root));
    }

    private static string? Step(string name, Action command)
    {
        Exception? thrown = null;
        var thread = new Thread(() =>
        {
            try
            {
                command();
            }
            catch (Exception e)
            {
                thrown = e;
            }
        })
        {
            IsBackground = true,
        };
        thread.Start();
        return !thread.Join(Longest) ? $"{name} is not done after {Longest.TotalSeconds} s"
            : thrown is not null ? $"{name} throws {thrown}"
            : null;
    }

    /// <summary>What check does not find, build may not; and neither may find a fault of the program.</summary>
    private static string? Differ(PipelineResult check, PipelineResult build) =>
        check.Diagnostics.Concat(build.Diagnostics).FirstOrDefault(d => d.Code == Codes.ProofFailed)
            is { } failed
            ? $"proof fails: {Describe(failed)}"
        : IsBad(check) ? null
        : Errors("build alone", build);

    private static string? Errors(string name, PipelineResult result) =>
        result.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error && !IsDeadLink(d))
            is { } error
            ? $"{name} reports {Describe(error)}"
            : null;

    // Where an editor's own relative link leads is seen in the written site alone, and verify is what says it.
    private static bool IsDeadLink(Diagnostic diagnostic) =>
        diagnostic.Code == Codes.SiteDiffers
        && diagnostic.Message.StartsWith("the link ", StringComparison.Ordinal);

    private static bool IsBad(PipelineResult result) =>
        result.Diagnostics.Any(d => d.Severity == Severity.Error);

    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Path}({diagnostic.From.Line},{diagnostic.From.Column}) {diagnostic.Code.Id}: {diagnostic.Message}";
}
