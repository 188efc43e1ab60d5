namespace Dianjiao.BrowserTests;

/// <summary>What is measured in the page, as scripts for it; the layout itself by layout.js.</summary>
internal static class Layout
{
    public static string Script { get; } =
        Path.Combine(Repository.Root, "tests", "Dianjiao.BrowserTests", "layout.js");

    /// <summary>What is shown in which face, by fonts.js.</summary>
    public static string Fonts { get; } =
        Path.Combine(Repository.Root, "tests", "Dianjiao.BrowserTests", "fonts.js");

    /// <summary>Each lane's text by locus, references left out: [locus, received, reading, 白文].</summary>
    public const string Lanes = """
        () => [...document.querySelectorAll('main .biao')].map(cell => {
          const text = (element, ...without) => {
            const copy = element.cloneNode(true);
            copy.querySelectorAll(['a.ref', ...without].join(',')).forEach(e => e.remove());
            return copy.textContent;
          };
          const locus = cell.dataset.locus;
          const base = document.querySelector(`main .bai[data-locus="${locus}"]`);
          return [locus, text(cell, '.emd'), text(cell, '.rec'), text(base)];
        })
        """;
}
