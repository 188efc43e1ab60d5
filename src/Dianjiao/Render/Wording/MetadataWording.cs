namespace Dianjiao.Render.Wording;

/// <summary>
/// The patterns with which a page describes itself, for search engines and others that show its description.
/// </summary>
/// <param name="Edition">The description of the title page, filled with title and author.</param>
/// <param name="Volume">The description of a volume, filled with the title, and the volume with its years.</param>
/// <param name="Page">The description of any other page, filled with its title and the edition's.</param>
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
