using System.Xml.Linq;

namespace Dianjiao.Tests;

/// <summary>Every package that the program comes with is named in NOTICES.md, where its licence stands.</summary>
public sealed class NoticesTests
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
            .ToList();
        Assert.NotEmpty(packages);
        Assert.All(packages, package => Assert.Contains(package, notices));
    }
}
