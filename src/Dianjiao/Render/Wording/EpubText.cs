using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Wording;

/// <summary>The words that only the book has. Templates see each as a member of <c>words</c>.</summary>
/// <param name="Reading">Markdown: what the book holds, what it leaves out, and its signs.</param>
/// <param name="Fonts">Markdown; only where the book has a font.</param>
/// <param name="AccessibilitySummary">Of the package, in plain words.</param>
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
