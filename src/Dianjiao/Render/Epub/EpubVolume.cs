using Dianjiao.Render.Print;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Epub;

/// <summary>A volume's own page: its name.</summary>
/// <param name="LabelTranslated">Empty where the edition has no word for it.</param>
[View]
public sealed partial record EpubVolume(
    PrintSite Site,
    EpubText Words,
    string Title,
    string LabelTranslated
);
