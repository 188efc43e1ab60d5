namespace Dianjiao;

/// <content>Templates, Markdown and fonts.</content>
public static partial class Codes
{
    public static DiagnosticCode TemplateError { get; } =
        new(
            "DJ6001",
            Severity.Error,
            "A template has an error",
            "The message gives the template's line and column. The last good site is untouched."
        );

    public static DiagnosticCode NoTemplate { get; } =
        new(
            "DJ6002",
            Severity.Error,
            "A template is missing",
            "The theme that comes with the program is incomplete: install it again, or put the template into templates/."
        );

    public static DiagnosticCode MarkdownLink { get; } =
        new(
            "DJ6003",
            Severity.Error,
            "A link in Markdown is refused",
            "Only relative links, links to segments and http, https and mailto addresses are published."
        );

    public static DiagnosticCode MarkdownHtml { get; } =
        new(
            "DJ6004",
            Severity.Warning,
            "Markdown holds HTML",
            "It is shown as text, not as markup."
        );

    public static DiagnosticCode NoGlyph { get; } =
        new(
            "DJ6005",
            Severity.Error,
            "A character has no glyph",
            "No font on the machine that builds the site has a shape for it, so readers would see an empty box. Private-use characters and U+FFFD are shown as 〓 instead."
        );

    public static DiagnosticCode MarkdownTooDeep { get; } =
        new(
            "DJ6006",
            Severity.Error,
            "Markdown is nested too deeply",
            "Quotations, lists, brackets or emphases stand within each other more than a hundred levels deep; a list and its item are two levels. Usually a key was held down, or a program has quoted its own quotations."
        );

    public static DiagnosticCode WordsLost { get; } =
        new(
            "DJ6007",
            Severity.Warning,
            "Words are not shown as they are written",
            "Of what was written in Markdown every letter is to be shown, in its order. Here some are taken for markup: the "
                + "title of a link, the words behind a code fence, the number of a list that counts otherwise. The file is untouched."
        );

    public static DiagnosticCode LowContrast { get; } =
        new(
            "DJ6011",
            Severity.Warning,
            "Text is hard to read in its colour",
            "The colours in edition.yml leave less than 4.5 to 1 between a text and its ground, which is what WCAG 2.2 asks. Light pages and dark ones are judged each for itself."
        );

    public static DiagnosticCode NoFontFile { get; } =
        new(
            "DJ6012",
            Severity.Error,
            "A font file is missing",
            "A face in edition.yml names a file. It is looked for in templates/assets/ and is published from there."
        );

    public static DiagnosticCode MarkdownTooLarge { get; } =
        new(
            "DJ6013",
            Severity.Error,
            "More Markdown than is read in one piece",
            "An entry, a page or a value has more than 1 MB, 20,000 lines, in one paragraph 2,000 signs that may open a link, an emphasis or code, or in one table 100 cells a row and 20,000 in all. Divide it."
        );

    public static DiagnosticCode NotAFont { get; } =
        new(
            "DJ6014",
            Severity.Error,
            "A font file is not a font",
            "It was cut off, is another kind of file under this name, or is a pointer that Git left in its place. Put the font itself there; one that the program found on the machine, install again or delete."
        );

    public static DiagnosticCode AssetName { get; } =
        new(
            "DJ6015",
            Severity.Error,
            "A file cannot be published under its name",
            "What lies in templates/assets/ is published under its name, beside files of the program's own. Some names are theirs, and some no address can have. Rename the file."
        );

    public static DiagnosticCode OutsidePicture { get; } =
        new(
            "DJ6020",
            Severity.Warning,
            "A picture of another site is not shown",
            "Readers' browsers would ask that site for it, and it would learn who reads what. Readers see the words of the picture, with a link. "
                + "Put the file into templates/assets/, or list the address in edition.yml under load-from."
        );

    public static DiagnosticCode MissingPicture { get; } =
        new(
            "DJ6021",
            Severity.Error,
            "A picture is not among the files of the site",
            "Pictures lie in templates/assets/ and are published in assets/. Their address is written as from a page, ../assets/map.png, in whatever file it stands."
        );

    public static DiagnosticCode OutsideLoad { get; } =
        new(
            "DJ6022",
            Severity.Error,
            "A page would make browsers fetch something from elsewhere",
            "A template or a style sheet of the edition names a picture, script, style sheet, font or frame of another site. That site would learn who reads what, and offline the page would be without it. "
                + "Put the file into templates/assets/, or list the address in edition.yml under load-from."
        );

    public static DiagnosticCode NoLanguage { get; } =
        new(
            "DJ6030",
            Severity.Error,
            "The interface does not speak a language",
            "edition.yml names a language of the interface that has no file of words: neither the program's nor one of the edition in templates/wording/."
        );

    public static DiagnosticCode WordMissing { get; } =
        new(
            "DJ6031",
            Severity.Warning,
            "A language of the interface lacks a word",
            "Pages show it in the first language of the edition's interface, or in English. Add it to the file in templates/wording/."
        );

    public static DiagnosticCode WordUnknown { get; } =
        new(
            "DJ6032",
            Severity.Error,
            "A file of words has a word that the interface has not",
            "It would be shown nowhere. The program's own file templates/wording/en.yml has every word with its key."
        );

    public static DiagnosticCode WordPlaces { get; } =
        new(
            "DJ6033",
            Severity.Error,
            "A word of the interface has other places than are filled",
            "What stands in braces is filled in: a number, a title, a name. Each language has all the places of a word, and no others."
        );

    public static DiagnosticCode WordForm { get; } =
        new(
            "DJ6034",
            Severity.Error,
            "A word of the interface has not the form it should have",
            "A list has another length, a truth value is neither true nor false, or a word that counts has a form for a kind of number that its language does not tell apart."
        );
}
