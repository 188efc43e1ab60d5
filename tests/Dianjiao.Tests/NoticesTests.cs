using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Dianjiao.Tests;

/// <summary>Every package that the program comes with is named in NOTICES.md, where its licence stands.</summary>
public sealed partial class NoticesTests
{
    private static readonly string[] Projects = ["Dianjiao", "Dianjiao.Cli"];

    [Fact]
    public void EveryPackageIsNamed()
    {
        var notices = File.ReadAllText(Repository.Path("NOTICES.md"));
        var packages = Projects
            .Select(project => XDocument.Load(Repository.Path("src", project, $"{project}.csproj")))
            .SelectMany(project => project.Descendants("PackageReference"))
            .Select(reference => reference.Attribute("Include")!.Value)
            .Concat(Locked())
            .ToList();
        Assert.NotEmpty(packages);
        Assert.All(packages, package => Assert.Contains(package, notices));
    }

    /// <summary>What the packages bring with them.</summary>
    private static List<string> Locked()
    {
        using var file = JsonDocument.Parse(
            File.ReadAllBytes(Repository.Path("src", "Dianjiao.Cli", "packages.lock.json"))
        );
        return file
            .RootElement.GetProperty("dependencies")
            .EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() != "Project")
            .Select(package => Extensions().Replace(package.Name, "Microsoft.Extensions.*"))
            .ToList();
    }

    /// <summary>They are parts of ASP.NET Core.</summary>
    [GeneratedRegex(@"^Microsoft\.Extensions\..*")]
    private static partial Regex Extensions();
}
