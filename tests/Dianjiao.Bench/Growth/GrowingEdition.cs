namespace Dianjiao.Bench.Growth;

/// <summary>Editions that differ in one number.</summary>
/// <param name="Name">What there is more and more of.</param>
/// <param name="Least">The size of an edition that has some of everything: what it costs is the constant part.</param>
/// <param name="Write">Writes the edition of a size into a folder.</param>
internal sealed record GrowingEdition(
    string Name,
    int Least,
    int[] Sizes,
    Action<string, int> Write
);
