using Dianjiao.Render.Print;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Epub;

/// <summary>The view of a volume's own page, with its name.</summary>
/// <param name="LabelTranslated">The name in translation; empty where the edition has no word for a volume.</param>
[View]
public sealed partial record EpubVolume(
    PrintSite Site,
    EpubText Words,
    string Title,
    string LabelTranslated
);
