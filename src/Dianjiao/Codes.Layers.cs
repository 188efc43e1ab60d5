namespace Dianjiao;

/// <content>The editor's and translator's files: how they are written.</content>
public static partial class Codes
{
    public static DiagnosticCode NotYaml { get; } =
        new(
            "DJ2001",
            Severity.Error,
            "The file is not YAML",
            "The message names the place where reading stopped. Indent with spaces; quote texts that begin with a sign or hold a colon and a space."
        );

    public static DiagnosticCode DuplicateKey { get; } =
        new(
            "DJ2002",
            Severity.Error,
            "A key or name stands twice",
            "Only one could count. Keep the right one."
        );

    public static DiagnosticCode UnknownKey { get; } =
        new(
            "DJ2003",
            Severity.Error,
            "A key is not known",
            "Probably a slip of the pen; the hint lists the keys that are known in this place."
        );

    public static DiagnosticCode WrongType { get; } =
        new(
            "DJ2004",
            Severity.Error,
            "A value is of the wrong kind",
            "A text stands where a list should, a word that is not in the list of choices, or the like; the hint says what to write."
        );

    public static DiagnosticCode MissingKey { get; } =
        new("DJ2005", Severity.Error, "A key is missing", "The entry cannot be used without it.");

    public static DiagnosticCode BadLocus { get; } =
        new(
            "DJ2006",
            Severity.Error,
            "This is not a locus",
            "A locus is volume, full stop, line, and a letter where a line holds several segments: 41.31b."
        );

    public static DiagnosticCode UnknownAction { get; } =
        new(
            "DJ2007",
            Severity.Error,
            "An apparatus entry does not say what it does",
            "Its first key says it: split, join, close, classify, emend, punctuate, variant or accept."
        );

    public static DiagnosticCode NoReason { get; } =
        new(
            "DJ2008",
            Severity.Warning,
            "An intervention gives no reason",
            "Readers see the reason beside the text. Add a line “reason: …”."
        );

    public static DiagnosticCode BadLetter { get; } =
        new(
            "DJ2009",
            Severity.Error,
            "The letter of a new segment does not fit",
            "A split or close names the new segment by the line on which it stands and a letter from b on that is not used yet. Letters are never reused or moved up."
        );

    public static DiagnosticCode BadAnchor { get; } =
        new(
            "DJ2010",
            Severity.Error,
            "This is not an anchor",
            "The line ## 41.3 opens an entry: two signs at its start, a blank, a locus. A translation has ## 41.3/2 and ## 41.3–41.5 as well, notes have ## 41.3 秘書監 and ## 41.3 遵頊 #2. Headings of your own are those that do not begin with a locus, from ### on."
        );

    public static DiagnosticCode UnknownCode { get; } =
        new(
            "DJ2011",
            Severity.Error,
            "This is not a code",
            "Codes are DJ and four digits; docs/diagnostics.md lists them. An error cannot be accepted or made to weigh less."
        );

    public static DiagnosticCode NoSeeds { get; } =
        new(
            "DJ2012",
            Severity.Error,
            "There is no edition here",
            "An edition is a folder that holds seeds/ with a folder for each volume, in which text.txt stands."
        );

    public static DiagnosticCode OutsideEdition { get; } =
        new(
            "DJ2013",
            Severity.Error,
            "A symbolic link leads out of the edition",
            "What it points to would be published although it is not part of the edition. Copy the file into the edition."
        );

    public static DiagnosticCode Unreadable { get; } =
        new(
            "DJ2014",
            Severity.Error,
            "A file cannot be read",
            "The operating system refuses it; the message says why."
        );

    public static DiagnosticCode DuplicateVolume { get; } =
        new(
            "DJ2015",
            Severity.Error,
            "Two folders are the same volume",
            "Folder names that differ in leading zeros only give the same loci. Rename one."
        );

    public static DiagnosticCode UnknownFile { get; } =
        new(
            "DJ2016",
            Severity.Warning,
            "A file is not read",
            "Its name is none of those the format knows; perhaps it is misspelt."
        );

    public static DiagnosticCode UnknownWitness { get; } =
        new(
            "DJ2017",
            Severity.Error,
            "A siglum is not in the list of witnesses",
            "An entry rests on a siglum that edition.yml does not list. Add it under witnesses, or write the work's full name."
        );

    public static DiagnosticCode OffTheGlobe { get; } =
        new(
            "DJ2018",
            Severity.Error,
            "Coordinates are off the globe",
            "Coordinates are two numbers in degrees, latitude first, north and east positive: [38.5, 106.3]. Latitudes run from -90 to 90, longitudes from -180 to 180."
        );

    public static DiagnosticCode NotADay { get; } =
        new(
            "DJ2019",
            Severity.Error,
            "This is not a day",
            "A date is year, month and day of the Julian calendar, 1218-05-31, and the month must have the day. Leave the key out where the day is not known; the words of the source stand under day."
        );

    public static DiagnosticCode OpenFence { get; } =
        new(
            "DJ2020",
            Severity.Error,
            "A code fence is never closed",
            "Everything below it, slots and notes included, would be taken for code. Close it with a line of the same signs, or indent the line if no fence is meant."
        );

    public static DiagnosticCode OpenBlock { get; } =
        new(
            "DJ2021",
            Severity.Error,
            "The block of keys of a page is never closed",
            "A page that begins with a line --- has its title and order there, and a second line --- below them."
        );

    public static DiagnosticCode ReservedName { get; } =
        new(
            "DJ2022",
            Severity.Error,
            "A name cannot be an address of the site",
            "Pages and volumes are published under their names. Some names the site needs itself: about, apparatus, assets, chronology, downloads, en, index, names, parallels, places, print, search, zh-Hans, zh-Hant; and the languages of an interface. Signs that mean something in an address or to a file system, such as / ? # % and :, cannot stand in one. Rename the file or folder."
        );

    public static DiagnosticCode UnknownPlaceholder { get; } =
        new(
            "DJ2023",
            Severity.Error,
            "Nothing fills a place in the front matter",
            "A line of the form {{word}} is filled by the program: {{sigla}}, {{interventions}}, {{progress}} or {{versions}}. Readers would see any other as it stands."
        );

    public static DiagnosticCode PunctuationCharacters { get; } =
        new(
            "DJ2024",
            Severity.Error,
            "The punctuation has other characters than the text",
            "The file punctuation.txt repeats the received text line by line under the editor's marks. Marks may differ, characters may not; the message names the first that does."
        );

    public static DiagnosticCode VersionNotListed { get; } =
        new(
            "DJ2025",
            Severity.Warning,
            "The version is not in the list of versions",
            "The history of the edition in edition.yml says what each version brought, but not what this one did. Add it to the list, or leave the list out."
        );

    public static DiagnosticCode WitnessWithoutWork { get; } =
        new(
            "DJ2026",
            Severity.Warning,
            "A witness is a volume of no work",
            "A volume says where in a work a reading stands, not in which. Write the work before it, or the siglum of a witness."
        );

    public static DiagnosticCode TooLarge { get; } =
        new(
            "DJ2027",
            Severity.Error,
            "More than is read",
            "A file, a value or a list is larger than any edition needs; usually it came here by mistake. Bounds: 20 MB for text.txt and punctuation.txt, 200,000 lines for a volume, 4 MB for edition.yml and a page of front matter, 64 MB for other files of seeds/, 1 MB for a value in YAML, 200,000 names; 1 MB for a template and 100 MB for a file of templates/assets/."
        );

    public static DiagnosticCode TwinNames { get; } =
        new(
            "DJ2028",
            Severity.Error,
            "Two names are one name to some systems",
            "They differ only in capital and small letters, or in whether a letter and its accent are one character. On Windows and macOS they would be one file, and of the two one would be lost. Rename one."
        );
}
