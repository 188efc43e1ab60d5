namespace Dianjiao;

/// <content>The received file: bytes, code points, brackets.</content>
public static partial class Codes
{
    public static DiagnosticCode NotUtf8 { get; } =
        new(
            "DJ1001",
            Severity.Error,
            "The file is not UTF-8",
            "The file cannot be decoded; the message gives the offset of the first byte that does not fit. Nothing is replaced or guessed. Convert the file to UTF-8 from the encoding in which it was received."
        );

    public static DiagnosticCode EmptyText { get; } =
        new(
            "DJ1002",
            Severity.Error,
            "The text is empty or missing",
            "A volume folder needs a text.txt with the received text, one paragraph a line. Nothing else is required."
        );

    public static DiagnosticCode ByteOrderMark { get; } =
        new(
            "DJ1003",
            Severity.Warning,
            "A byte order mark stands in the text",
            "It is kept, as everything received is kept, and counts as a mark. Nothing need be done."
        );

    public static DiagnosticCode CarriageReturn { get; } =
        new(
            "DJ1004",
            Severity.Warning,
            "Lines end with CR or CR LF",
            "The line ends are kept as received. A version control system that rewrites line ends would change the received file: list it as binary, as the project's .gitattributes does."
        );

    public static DiagnosticCode ControlCharacter { get; } =
        new(
            "DJ1005",
            Severity.Warning,
            "A control character stands in the text",
            "A NUL or another control character is damage. It is kept in the base text and shown as 〓; delete or replace it with an emend entry in apparatus.yml."
        );

    public static DiagnosticCode PrivateUse { get; } =
        new(
            "DJ1006",
            Severity.Warning,
            "A private-use character stands in the text",
            "Its shape depends on a font that readers do not have. It is shown as 〓 with its code point until an emend entry says which character is meant."
        );

    public static DiagnosticCode ReplacementCharacter { get; } =
        new(
            "DJ1007",
            Severity.Warning,
            "A character was lost in conversion",
            "U+FFFD marks a character that a program could not convert. Find out which it was and put it in with an emend entry."
        );

    public static DiagnosticCode Unassigned { get; } =
        new(
            "DJ1008",
            Severity.Warning,
            "An unassigned code point stands in the text",
            "Unicode gives it no character. It is shown as 〓; find out which character is meant and put it in with an emend entry."
        );

    public static DiagnosticCode UnbalancedBracket { get; } =
        new(
            "DJ1009",
            Severity.Warning,
            "A bracket or quotation mark has no partner",
            "A mark that opens or closes stands alone. Mend it with a punctuate entry, a commentary that does not end with a close entry; the received file stays as it is."
        );

    public static DiagnosticCode NestedBracket { get; } =
        new(
            "DJ1010",
            Severity.Warning,
            "〈 stands inside 〈",
            "A commentary was not closed before the next began, or a note stands in a note. Close the first with a close entry."
        );

    public static DiagnosticCode LongLine { get; } =
        new(
            "DJ1011",
            Severity.Warning,
            "A line is extremely long",
            "Its line breaks were probably lost. It is read all the same."
        );

    public static DiagnosticCode MarkupResidue { get; } =
        new(
            "DJ1012",
            Severity.Warning,
            "A remnant of markup stands in the text",
            "Such as <br/> or &amp;. Delete it with an emend entry."
        );

    public static DiagnosticCode InvisibleCharacter { get; } =
        new(
            "DJ1013",
            Severity.Warning,
            "An invisible character stands in the text",
            "A format character such as a zero-width space. It counts as a mark, so that searches and lemmas pass over it."
        );

    public static DiagnosticCode InnerBlank { get; } =
        new(
            "DJ1014",
            Severity.Warning,
            "Blanks stand inside lines",
            "Chinese is written without blanks. One inside a sentence is often what a conversion has left of a quotation mark or of a character that it did not know. Blanks before and behind a line, and those between Latin words, are not meant. Put in what was lost with a punctuate or emend entry; where nothing was lost, the same entry leaves the blank out."
        );
}
