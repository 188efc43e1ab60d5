using System.Collections.Immutable;

namespace Dianjiao.Layers;

/// <summary>Reads the list of versions in <c>edition.yml</c>.</summary>
internal static class EditionVersionReader
{
    /// <param name="current">The edition's own version; it must be in the list if there is one.</param>
    public static ImmutableArray<EditionVersion> Read(
        YamlMap map,
        string current,
        DiagnosticBag diagnostics
    )
    {
        var versions = ImmutableArray.CreateBuilder<EditionVersion>();
        foreach (var entry in map.Maps("versions"))
        {
            var number = entry.RequiredText("version");
            var date = entry.Text("date") ?? "";
            var changes = entry.Text("changes") ?? "";
            entry.Finish();
            if (number is null)
            {
                continue;
            }

            if (versions.Any(v => v.Number == number))
            {
                diagnostics.Add(
                    Codes.DuplicateKey,
                    entry.Span,
                    $"the version {number} stands twice",
                    "put what is new in it into one entry"
                );
                continue;
            }

            versions.Add(new EditionVersion(number, date, changes));
        }

        if (versions.Count > 0 && versions.All(v => v.Number != current))
        {
            diagnostics.Add(
                Codes.VersionNotListed,
                map.ValueSpan(map.Has("version") ? "version" : "versions"),
                $"the edition is version {current}, and the list of versions does not have it",
                $"add it to the list: - version: {current}"
            );
        }

        return versions.ToImmutable();
    }
}
