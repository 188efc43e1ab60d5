using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>Checks the letters that the entries of a file give to new segments.</summary>
public sealed class NewLetters
{
    private readonly HashSet<Locus> given = [];
    private readonly List<(Locus At, Locus Name, SourceSpan Span)> unfit = [];

    /// <summary>
    /// True if a name is on the right line and has a letter that it may have; otherwise it is reported later.
    /// </summary>
    public bool Fit(YamlMap map, Locus at, Locus name)
    {
        if (name.SameLine(at) && FreeLetters.MayName(name.Letter))
        {
            given.Add(name);
            return true;
        }

        unfit.Add((at, name, map.ValueSpan("as")));
        return false;
    }

    /// <summary>
    /// Reports the names that do not fit. Only when all entries have been read is it known which letters are free.
    /// </summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var (at, name, span) in unfit)
        {
            diagnostics.Add(
                Codes.BadLetter,
                span,
                $"{name} cannot name a segment that begins on the line of {at}",
                FreeLetters.Next(at, given) is { } free
                    ? $"write the same volume and line with a letter that is not used yet, from b on: {free}"
                    : FreeLetters.NoneLeft(at)
            );
        }
    }
}
