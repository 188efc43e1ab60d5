namespace Dianjiao.Render.Wording;

/// <summary>How a page describes itself to those who have not opened it.</summary>
/// <param name="Edition">Of the title page: title, author.</param>
/// <param name="Volume">Title, volume with its years.</param>
/// <param name="Page">Any other: its title, the edition's.</param>
[Worded("metadata")]
internal sealed partial record MetadataWording(
    [Filled("title", "author")] string Edition,
    [Filled("title", "author")] string EditionTranslated,
    [Filled("title", "volume")] string Volume,
    [Filled("title", "volume")] string VolumeTranslated,
    [Filled("volume", "years")] string VolumeYears,
    [Filled("page", "title")] string Page,
    string Anonymous
);
