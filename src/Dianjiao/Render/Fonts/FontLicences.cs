using System.Text;

namespace Dianjiao.Render.Fonts;

/// <summary>Writes what the licences of the fonts require to be published with them.</summary>
public static class FontLicences
{
    public static string Name(FontLicence licence) =>
        licence == FontLicence.Arphic
            ? "Arphic Public License"
            : "SIL Open Font License, Version 1.1";

    public static string Address(FontLicence licence) =>
        licence == FontLicence.Arphic
            ? "https://www.freedesktop.org/wiki/Arphic_Public_License/"
            : "https://openfontlicense.org";

    /// <summary>Returns a text with every face, its source and its copyright, and then every licence in full.</summary>
    public static string Write(IEnumerable<FontFile> fonts)
    {
        var text = new StringBuilder();
        text.Append(
            "The fonts in this folder are parts of the fonts named here. Each was changed when the edition\n"
        );
        text.Append(
            "was built: cut down to the characters and features that the edition uses, hints and names\n"
        );
        text.Append(
            "removed, packed as WOFF2. Each stays under its own licence, which follows below in full.\n"
        );
        var named = new HashSet<string>(StringComparer.Ordinal);
        var licences = new List<FontLicence>();
        foreach (var font in fonts)
        {
            if (!named.Add($"{font.Wish.Name} {font.Face.Identity} {font.Face.Index}"))
            {
                continue;
            }

            if (!licences.Contains(font.Wish.Licence))
            {
                licences.Add(font.Wish.Licence);
            }

            text.Append('\n').Append(font.Wish.Name).Append('\n');
            Line(text, "files", $"{font.Wish.Slug}-*.woff2");
            Line(text, "family", font.Face.Family);
            Line(text, "version", font.Face.Version);
            Line(text, "copyright", font.Face.Copyright.ReplaceLineEndings(" "));
            Line(text, "licence", Name(font.Wish.Licence));
            Line(text, "source", font.Wish.Source);
        }

        foreach (var licence in licences)
        {
            text.Append("\n\n").Append(new string('=', 80)).Append("\n\n");
            text.Append(Text(licence));
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string name, string value)
    {
        if (value.Length > 0)
        {
            text.Append("  ").Append(name).Append(": ").Append(value.Trim()).Append('\n');
        }
    }

    private static string Text(FontLicence licence)
    {
        var name = licence == FontLicence.Arphic ? "ARPHICPL" : "OFL";
        using var stream = typeof(FontLicences).Assembly.GetManifestResourceStream(
            $"Dianjiao.Fonts.{name}.txt"
        )!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
