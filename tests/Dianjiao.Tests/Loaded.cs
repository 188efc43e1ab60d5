using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Proof;
using Dianjiao.Render;

namespace Dianjiao.Tests;

/// <summary>An edition as far as its model, proved, and what was found on the way.</summary>
/// <param name="Edition">Null where there is none at all.</param>
/// <param name="Diagnostics">As the edition's settings weigh them.</param>
/// <param name="Proof">What the proof of the model found; a single line of it is a fault of the program.</param>
internal sealed record Loaded(
    Edition? Edition,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<Diagnostic> Proof
)
{
    private static readonly Theme Own = Theme.Read(Repository.Path("templates"));

    public Volume Volume => Edition!.Volumes.Single();

    public static Loaded From(string root)
    {
        var diagnostics = new DiagnosticBag();
        var layers = EditionReader.Read(root, diagnostics);
        var edition = layers is null ? null : EditionBuilder.Build(layers, diagnostics);
        var proof = new DiagnosticBag();
        if (edition is not null)
        {
            ModelProof.Check(edition, proof);
            edition = FrontText.Fill(edition, Own);
        }

        return new Loaded(
            edition,
            Pipeline.Check(root, Repository.Path("templates")).Diagnostics,
            proof.ToSorted()
        );
    }

    /// <summary>Of one volume, with the given files beside its text.</summary>
    public static Loaded Of(string text, params (string Path, string Content)[] files)
    {
        using var seeds = new SeedFolder([("seeds/001/text.txt", text), .. files]);
        return From(seeds.Root);
    }

    /// <summary>Of one volume with this text and this apparatus.</summary>
    public static Loaded Repaired(string text, string apparatus) =>
        Of(text, ("seeds/001/apparatus.yml", apparatus));

    public IEnumerable<string> Codes => Diagnostics.Select(d => d.Code.Id);
}
