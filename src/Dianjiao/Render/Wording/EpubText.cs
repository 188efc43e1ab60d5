using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Wording;

/// <summary>The words that only the book has. Templates see each as a member of <c>words</c>.</summary>
/// <param name="Reading">
/// The explanation, in Markdown, of what the book holds, what it leaves out, and of its signs.
/// </param>
/// <param name="Fonts">The words on the font's licence, in Markdown; shown only where the book has a font.</param>
/// <param name="AccessibilitySummary">The summary of the book's accessibility in its metadata, in plain words.</param>
[View]
[Worded("epub")]
public sealed partial record EpubText(
    string Cover,
    string TitlePage,
    string About,
    string Text,
    string Reading,
    string Fonts,
    string AccessibilitySummary
);
