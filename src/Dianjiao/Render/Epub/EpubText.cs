using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Epub;

/// <summary>The words that only the book has.</summary>
/// <param name="Reading">Markdown: what the book holds, what it leaves out, and its signs.</param>
/// <param name="Fonts">Markdown; only where the book has a font.</param>
/// <param name="AccessibilitySummary">Of the package, in plain words.</param>
[Worded("epub")]
internal sealed partial record EpubText(
    string Cover,
    string TitlePage,
    string About,
    string Text,
    string Reading,
    string Fonts,
    string AccessibilitySummary
);
