using Dianjiao.Base;
using Dianjiao.Model;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Pages;

/// <summary>Makes the views of what stands beside a segment's text.</summary>
internal static class Cells
{
    /// <summary>
    /// Returns the view of the segment in the lane of one translation; an empty one where it has no translation.
    /// </summary>
    /// <param name="key">The name of the lane in the style sheet: l1.</param>
    /// <param name="address">Returns the address of another segment, whose translation covers this one too.</param>
    public static CellView Of(
        Segment segment,
        string language,
        string key,
        InterfaceText ui,
        MarkdownHtml markdown,
        Func<Locus, string> address
    )
    {
        var slot = segment.Translations.FirstOrDefault(t => t.Language == language);
        if (slot is null)
        {
            return new CellView(key, language, default, true, "", "", "", "empty", "");
        }

        var empty = slot.Markdown.Length == 0 && slot.Within is null;
        return new CellView(
            key,
            language,
            slot.Markdown.Length == 0 ? default : markdown.Block(slot.Prose),
            empty,
            slot.Range is { } last ? $"{segment.Locus}–{last}" : "",
            slot.Within is { } first ? address(first) : "",
            slot.Within?.ToString() ?? "",
            slot.Status switch
            {
                SlotStatus.Empty => "empty",
                SlotStatus.Check => "check",
                SlotStatus.Stale => "stale",
                _ => "done",
            },
            empty ? ""
                : slot.Status == SlotStatus.Check ? ui.Check
                : slot.Status == SlotStatus.Stale ? ui.Stale
                : ""
        );
    }

    /// <summary>
    /// Returns the bracket that closes a commentary, since its own may stand elsewhere; empty where none was opened.
    /// </summary>
    public static string Closing(Segment segment) =>
        segment.IsAside && segment.Opening.Contains('〈') ? "〉" : "";
}
