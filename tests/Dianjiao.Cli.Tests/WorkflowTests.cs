using System.Diagnostics;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Dianjiao.Cli.Tests;

/// <summary>
/// The steps of the workflows are shell that bash can read, and call only what there is: commands and options of the
/// program, targets of the build, files of the repository.
/// </summary>
public sealed partial class WorkflowTests
{
    private static readonly string Root = Repository.Root;

    public static TheoryData<string> Workflows =>
        [
            ".github/workflows/ci.yml",
            ".github/workflows/pages.yml",
            ".github/workflows/release.yml",
            "src/Dianjiao.Cli/Starter/dot-github/workflows/pages.yml",
        ];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void BashReadsEveryStep(string workflow)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var step in Steps(workflow))
        {
            // What GitHub fills in before the shell sees it.
            using var bash = Process.Start("bash", ["-n", "-c", Filled().Replace(step, "x")]);
            bash.WaitForExit();
            Assert.True(bash.ExitCode == 0, step);
        }
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void EveryStepCallsWhatThereIs(string workflow)
    {
        var targets = File.ReadAllText(Path.Combine(Root, "build.cake"));
        var program = CommandLine.Root(TextWriter.Null, TextWriter.Null);
        var calls = 0;
        foreach (var line in Steps(workflow).SelectMany(s => s.Split('\n')))
        {
            foreach (Match call in Target().Matches(line))
            {
                calls++;
                Assert.Contains(
                    $"Task(\"{call.Groups[1].Value}\")",
                    targets,
                    StringComparison.Ordinal
                );
            }

            if (Script().Match(line) is { Success: true } script)
            {
                calls++;
                Assert.True(File.Exists(Path.Combine(Root, script.Value)), line);
            }

            if (Program().Match(line) is { Success: true } run)
            {
                calls++;
                // As the shell has it when the address is known.
                var words = Given().Replace(run.Groups[1].Value, "$1 https://example.org/x");
                var parsed = program.Parse(words.Replace("\"", "", StringComparison.Ordinal));
                Assert.True(
                    parsed.Errors.Count == 0,
                    $"{line}: {string.Join(", ", parsed.Errors)}"
                );
            }
        }

        Assert.True(calls > 0, workflow);
    }

    [Fact]
    public void AToolThatAWorkflowBuiltWritesWhereItComesFrom()
    {
        var workflow = File.ReadAllText(
            Path.Combine(Root, "src/Dianjiao.Cli/Starter/dot-github/workflows/pages.yml")
        );

        var filled = new ToolOrigin("someone/dianjiao", "1f2e").Fill(workflow);

        var yaml = new YamlStream();
        yaml.Load(new StringReader(filled));
        var environment = (YamlMappingNode)yaml.Documents[0].RootNode["env"];
        Assert.Equal("someone/dianjiao", (string?)environment["DIANJIAO_REPOSITORY"]);
        Assert.Equal("1f2e", (string?)environment["DIANJIAO_VERSION"]);
    }

    private static List<string> Steps(string workflow)
    {
        var yaml = new YamlStream();
        using var reader = new StreamReader(Path.Combine(Root, workflow));
        yaml.Load(reader);
        var steps = ((YamlMappingNode)yaml.Documents[0].RootNode["jobs"])
            .Children.Values.SelectMany(job => (YamlSequenceNode)job["steps"])
            .OfType<YamlMappingNode>()
            .Where(step => step.Children.ContainsKey("run"))
            .Select(step => ((YamlScalarNode)step["run"]).Value!)
            .ToList();
        Assert.NotEmpty(steps);
        return steps;
    }

    [GeneratedRegex(@"\$\{\{.*?\}\}")]
    private static partial Regex Filled();

    [GeneratedRegex("build\\.sh --target=([A-Za-z]+)")]
    private static partial Regex Target();

    [GeneratedRegex(@"(?<=^|\.dianjiao/)(\./)?(build\.sh|\.ci/run)")]
    private static partial Regex Script();

    [GeneratedRegex("(?:^|/| )dianjiao (\\w.*)$")]
    private static partial Regex Program();

    [GeneratedRegex("\\$\\{ADDRESS:\\+(--base-url) \"\\$ADDRESS\"\\}")]
    private static partial Regex Given();
}
