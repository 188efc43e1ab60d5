using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dianjiao.Layers;

namespace Dianjiao.Render;

/// <summary>
/// Adds the colours and faces that an edition chooses to the end of the theme's style sheets, as values of their
/// variables. So every rule of the theme holds, and what a later theme adds takes the same colours.
/// </summary>
public static class EditionLook
{
    private const string Screen = "style.css";
    private const string Paper = "print.css";

    /// <summary>
    /// Returns the theme with the edition's look; the same theme when the edition chooses nothing. Reports colours that
    /// are hard to read and font files that are missing.
    /// </summary>
    public static Theme Apply(Theme theme, EditionSettings settings, DiagnosticBag diagnostics)
    {
        var look = settings.Look;
        if (look.IsDefault)
        {
            return theme;
        }

        ReadabilityCheck.Run(theme, look, diagnostics);
        var faces = look
            .Faces.Where(f => IsThere(theme, f.Value, diagnostics))
            .ToImmutableSortedDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
        var assets = theme.Assets.ToBuilder();
        Append(assets, Screen, ScreenRules(Sheet(theme, Screen), look, faces));
        // Paper is white, so only the light colours go into its sheet.
        Append(assets, Paper, PrintRules(Sheet(theme, Paper), look, faces));
        return theme with { Assets = assets.ToImmutable() };
    }

    private static string Sheet(Theme theme, string name) =>
        theme.Assets.TryGetValue(name, out var sheet) ? Encoding.UTF8.GetString(sheet.Span) : "";

    private static void Append(
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Builder assets,
        string name,
        string rules
    )
    {
        if (rules.Length > 0 && assets.TryGetValue(name, out var sheet))
        {
            assets[name] = (byte[])[.. sheet.Span, .. Encoding.UTF8.GetBytes(rules)];
        }
    }

    private static string ScreenRules(
        string sheet,
        Look look,
        ImmutableSortedDictionary<string, FaceWish> faces
    )
    {
        var values = new StringBuilder();
        foreach (var (name, colour) in look.Colours)
        {
            var own = SheetVariables.Colour(sheet, name);
            if ((colour.Light ?? own?.Light) is { } light && (colour.Dark ?? own?.Dark) is { } dark)
            {
                Value(values, name, $"light-dark({light}, {dark})");
            }
        }

        return Rules(values, sheet, faces, ["song", "kai", "roman"]);
    }

    private static string PrintRules(
        string sheet,
        Look look,
        ImmutableSortedDictionary<string, FaceWish> faces
    )
    {
        var values = new StringBuilder();
        foreach (var (name, colour) in look.Colours)
        {
            if (colour.Light is { } light && SheetVariables.Has(sheet, name))
            {
                Value(values, name, light);
            }
        }

        return Rules(values, sheet, faces, ["song", "kai", "roman", "roman-small"]);
    }

    private static string Rules(
        StringBuilder values,
        string sheet,
        ImmutableSortedDictionary<string, FaceWish> faces,
        ImmutableArray<string> variables
    )
    {
        var declared = new StringBuilder();
        foreach (var variable in variables)
        {
            // The face for small sizes (roman-small) is replaced together with the face that it was cut for.
            var name = variable.Split('-')[0];
            if (
                !faces.TryGetValue(name, out var face)
                || SheetVariables.Value(sheet, variable) is not { } families
            )
            {
                continue;
            }

            if (face.IsFile && name == variable)
            {
                declared.Append(
                    CultureInfo.InvariantCulture,
                    $"@font-face {{ font-family: \"Edition {name}\"; src: url(\"{Uri.EscapeDataString(face.Name)}\"); font-display: swap; }}\n"
                );
            }

            Value(
                values,
                variable,
                $"\"{(face.IsFile ? $"Edition {name}" : face.Name)}\", {families}"
            );
        }

        return values.Length == 0
            ? ""
            : $"\n/* The edition's own colours and faces. */\n{declared}:root {{\n{values}}}\n";
    }

    private static void Value(StringBuilder values, string name, string value) =>
        values.Append(CultureInfo.InvariantCulture, $"  --{name}: {value};\n");

    private static bool IsThere(Theme theme, FaceWish face, DiagnosticBag diagnostics)
    {
        if (!face.IsFile || theme.Assets.ContainsKey(face.Name))
        {
            return true;
        }

        diagnostics.Add(
            Codes.NoFontFile,
            face.Span,
            $"there is no font file templates/assets/{face.Name}",
            "put it there, or write the name of a family"
        );
        return false;
    }
}
