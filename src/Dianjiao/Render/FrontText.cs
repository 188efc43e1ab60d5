using System.Globalization;
using System.Text.RegularExpressions;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Model.Markdown;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render;

/// <summary>
/// Fills the slots in front matter, such as sigla and progress, with facts that the edition knows of itself. They are
/// written in Markdown, so that every output can show them.
/// </summary>
public static partial class FrontText
{
    /// <summary>
    /// Returns the edition with the slots of its pages filled, in the words of the edition's own language, the language
    /// of these pages.
    /// </summary>
    public static Edition Fill(Edition edition, Theme theme)
    {
        var ui = theme.Wordings.Of(edition.Settings.Language).Ui;
        return edition with
        {
            PageTexts =
            [
                .. edition.PageTexts.Select(page =>
                    page.Filled(word =>
                        // The same faults have been reported already, where the text itself stands.
                        ProseReader.ReadPage(
                            Text(word, edition, ui),
                            null,
                            page.Language,
                            new DiagnosticBag()
                        )
                    )
                ),
            ],
        };
    }

    private static string Text(string word, Edition edition, InterfaceText ui) =>
        word switch
        {
            "sigla" => Sigla(edition, ui),
            "progress" => State(edition, ui),
            "versions" => Versions(edition, ui),
            _ => Interventions(edition, ui),
        };

    /// <summary>Escapes the signs of Markdown in a text from <c>edition.yml</c>, which is plain text.</summary>
    private static string Plain(string text) => Signs().Replace(text, @"\$&");

    [GeneratedRegex(@"[\\`*_{}\[\]<>#|~]")]
    private static partial Regex Signs();

    private static string Sigla(Edition edition, InterfaceText ui) =>
        edition.Settings.Witnesses.IsEmpty
            ? ui.Index.NoWitnesses
            : Items(
                edition.Settings.Witnesses.Select(w =>
                    $"**{Plain(w.Siglum)}** {Plain(w.Name)}{(w.Note.Length > 0 ? ui.Traits.End + ui.Traits.Space + Plain(w.Note) : "")}"
                )
            );

    private static string State(Edition edition, InterfaceText ui) =>
        Items(
            edition
                .Volumes.SelectMany(v => Progress.Of(v).Select(p => (Volume: v, State: p)))
                .Select(p =>
                    $"{p.Volume.Label}{ui.Traits.Comma}{Name(edition, p.State.Language)}{ui.Traits.Colon}"
                    + string.Join(
                        ui.Traits.Comma,
                        Terms
                            .Pending(p.State, ui.Index)
                            .Prepend(
                                ui.Segments.Fill(p.State.Total, p.State.Total, p.State.Translated)
                            )
                    )
                )
        );

    private static string Name(Edition edition, string language) =>
        edition.Settings.Translations.FirstOrDefault(t => t.Language == language)?.Name ?? language;

    private static string Versions(Edition edition, InterfaceText ui) =>
        Items([
            $"{ui.Index.EditionVersion}: {Plain(edition.Settings.Version)}",
            .. edition.Settings.Versions.Select(History),
            .. edition.Volumes.Select(v =>
                $"{ui.Fingerprint}, {v.Label}: `{Convert.ToHexStringLower(Sha256.Of(v.Text.File.Bytes.AsSpan()))}`"
            ),
            $"{ui.Index.ProgramVersion} {ProgramVersion.Text}",
        ]);

    private static string History(EditionVersion version) =>
        $"**{Plain(version.Number)}**"
        + (version.Date.Length > 0 ? $" ({Plain(version.Date)})" : "")
        + (version.Changes.Length > 0 ? $" {version.Changes.ReplaceLineEndings(" ")}" : "");

    private static string Items(IEnumerable<string> items) =>
        string.Join('\n', items.Select(i => $"- {i}"));

    private static string Interventions(Edition edition, InterfaceText ui)
    {
        var marks = string.Concat(
            edition
                .Volumes.Select(v => Terms.Punctuation(v, ui.Index))
                .Where(w => w.Length > 0)
                .Select(w => $"\n\n{w}")
        );
        var entries = edition.Volumes.SelectMany(v => v.Apparatus).ToList();
        if (entries.Count == 0)
        {
            return ui.NoApparatus + marks;
        }

        var rows = InterventionKinds
            .Count(entries, ui)
            .Select(k => string.Create(CultureInfo.InvariantCulture, $"| {k.Label} | {k.Count} |"))
            .Append(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| *{ui.Index.Total}* | {entries.Count} |"
                )
            );
        return string.Join(
                "\n",
                rows.Prepend("| --- | --- |").Prepend($"| {ui.Index.Kind} | {ui.Index.Number} |")
            ) + marks;
    }
}
