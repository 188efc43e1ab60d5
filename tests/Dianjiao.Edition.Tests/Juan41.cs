using Dianjiao.Model;
using Dianjiao.Tests;

namespace Dianjiao.EditionTests;

/// <summary>西夏書事 卷四十一: the edition in the repository, and its text with another apparatus.</summary>
internal static class Juan41
{
    private static readonly Lazy<Loaded> Own = new(() => Loaded.From(Repository.Root));

    /// <summary>With all its layers.</summary>
    public static Loaded Edition => Own.Value;

    public static Volume Volume => Edition.Edition!.Volumes.Single(v => v.Name == "41");

    /// <summary>The received text with an apparatus of the test's own; empty leaves it as it was received.</summary>
    public static Loaded With(string apparatus)
    {
        using var seeds = new SeedFolder([
            ("seeds/041/text.txt", File.ReadAllBytes(Repository.Path("seeds", "041", "text.txt"))),
        ]);
        if (apparatus.Length > 0)
        {
            seeds.Write("seeds/041/apparatus.yml", apparatus);
        }

        seeds.Write("seeds/edition.yml", "dynasty: 宋\n");
        return Loaded.From(seeds.Root);
    }

    public static IEnumerable<Diagnostic> Structure(this Loaded loaded) =>
        loaded.Diagnostics.Where(d => d.Code.Id.StartsWith("DJ4", StringComparison.Ordinal));
}
