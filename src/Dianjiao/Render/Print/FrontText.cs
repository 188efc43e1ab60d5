using System.Globalization;
using Dianjiao.Model;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Print;

/// <summary>
/// Fills the places that front matter leaves for what the edition knows of itself: <c>{{sigla}}</c>,
/// <c>{{progress}}</c>, <c>{{versions}}</c>, <c>{{interventions}}</c>.
/// </summary>
internal static class FrontText
{
    public static string Fill(string markdown, Edition edition, InterfaceText ui) =>
        markdown.Contains("{{", StringComparison.Ordinal)
            ? markdown
                .Replace("{{sigla}}", Sigla(edition), StringComparison.Ordinal)
                .Replace("{{progress}}", State(edition, ui), StringComparison.Ordinal)
                .Replace(
                    "{{versions}}",
                    $"{ui.Version} {edition.Settings.Version}",
                    StringComparison.Ordinal
                )
                .Replace("{{interventions}}", Interventions(edition, ui), StringComparison.Ordinal)
            : markdown;

    private static string Sigla(Edition edition) =>
        string.Join(
            "\n",
            edition.Settings.Witnesses.Select(w =>
                $"- **{w.Siglum}** {w.Name}{(w.Note.Length > 0 ? $". {w.Note}" : "")}"
            )
        );

    private static string State(Edition edition, InterfaceText ui) =>
        string.Join(
            "\n",
            edition
                .Volumes.SelectMany(v => Progress.Of(v).Select(p => (Volume: v, State: p)))
                .Select(p =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"- {p.Volume.Label}, {Name(edition, p.State.Language)}: {p.State.Translated}/{p.State.Total} {ui.Segments}"
                    )
                )
        );

    private static string Name(Edition edition, string language) =>
        edition.Settings.Translations.FirstOrDefault(t => t.Language == language)?.Name ?? language;

    private static string Interventions(Edition edition, InterfaceText ui)
    {
        var words = PrintText.For(ui);
        var rows = edition
            .Volumes.SelectMany(v => v.Apparatus)
            .GroupBy(a => a.Action)
            .OrderBy(g => g.Key)
            .Select(g =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {words.Actions[(int)g.Key]} | {g.Count()} |"
                )
            );
        return string.Join(
            "\n",
            rows.Prepend("| --- | --- |").Prepend($"| {words.Intervention} | {words.Number} |")
        );
    }
}
