namespace Dianjiao.Render.Wording;

/// <summary>How a page describes itself to those who have not opened it.</summary>
/// <param name="Edition">Of the title page: title, author.</param>
/// <param name="Volume">Title, volume with its years.</param>
/// <param name="Page">Any other: its title, the edition's.</param>
internal sealed record MetadataWording(
    string Edition,
    string EditionTranslated,
    string Volume,
    string VolumeTranslated,
    string Page,
    string Anonymous
)
{
    private static readonly MetadataWording English = new(
        Edition: "{0} by {1}: a critical edition with the received and the punctuated text, notes and apparatus.",
        EditionTranslated: "{0} by {1}: a bilingual critical edition with the received text, punctuation, translation, notes and apparatus.",
        Volume: "{0}, {1}: received and punctuated text with notes and apparatus.",
        VolumeTranslated: "{0}, {1}: received text, punctuated text and translation side by side, with notes and apparatus.",
        Page: "{0}. {1}, a critical edition.",
        Anonymous: "an unknown author"
    );

    private static readonly MetadataWording TraditionalChinese = new(
        Edition: "{0}，{1}撰。點校本，具白文、標點、注釋、校記。",
        EditionTranslated: "{0}，{1}撰。點校本，具白文、標點、譯文、注釋、校記。",
        Volume: "{0}{1}。白文、標點，附注釋、校記。",
        VolumeTranslated: "{0}{1}。白文、標點、譯文對照，附注釋、校記。",
        Page: "{0}。{1}點校本。",
        Anonymous: "佚名"
    );

    public static MetadataWording For(string language) =>
        language.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
            ? TraditionalChinese
            : English;
}
