namespace Dianjiao;

/// <content>The structure of a 綱目 text and its dates.</content>
public static partial class Codes
{
    public static DiagnosticCode NoHeading { get; } =
        new(
            "DJ4001",
            Severity.Warning,
            "No heading was found",
            "The text may not be a 綱目 text, or its headings are undated. Mark them with classify entries."
        );

    public static DiagnosticCode GluedHeading { get; } =
        new(
            "DJ4002",
            Severity.Warning,
            "A heading stands at the end of a detail",
            "The line ends with a dated sentence, and the next line tells of it. Split it off."
        );

    public static DiagnosticCode SwallowedHeading { get; } =
        new(
            "DJ4003",
            Severity.Warning,
            "A heading stands inside a commentary",
            "The commentary ends with a dated sentence, and the next line tells of it. Close the commentary before it."
        );

    public static DiagnosticCode HeadingWithDetail { get; } =
        new(
            "DJ4004",
            Severity.Warning,
            "Heading and detail stand on one line",
            "A dated line runs on, and no detail follows it. Split it after the heading."
        );

    public static DiagnosticCode MissingHeading { get; } =
        new(
            "DJ4005",
            Severity.Warning,
            "A detail has no heading",
            "An undated line that is too long for a heading follows a detail or a commentary. If the last sentence before it is its heading, split it off; otherwise accept it."
        );

    public static DiagnosticCode EmbeddedCommentary { get; } =
        new(
            "DJ4006",
            Severity.Warning,
            "A commentary begins within a line",
            "Split it off, so that it has a locus of its own."
        );

    public static DiagnosticCode UncertainLine { get; } =
        new(
            "DJ4007",
            Severity.Warning,
            "It is not certain whether this is a heading",
            "An undated line might be a heading or a detail. Say which with a classify entry."
        );

    public static DiagnosticCode StopAfterMonth { get; } =
        new(
            "DJ4008",
            Severity.Warning,
            "A full stop follows the date",
            "The date belongs to the sentence that follows. Re-punctuate it."
        );

    public static DiagnosticCode EmbeddedHeading { get; } =
        new(
            "DJ4009",
            Severity.Warning,
            "A heading and its detail stand inside a detail",
            "A dated sentence stands in the middle of a line, with its detail behind it. Split it twice."
        );

    public static DiagnosticCode MonthOrder { get; } =
        new(
            "DJ4012",
            Severity.Warning,
            "The months are out of order",
            "A heading names an earlier month than the one before it in the same year. Nothing is moved: a heading may have been broken or misplaced, or the author wrote it so. Look at both places, repair the structure, or accept it."
        );

    public static DiagnosticCode UndatedHeading { get; } =
        new(
            "DJ4013",
            Severity.Warning,
            "A heading has no year",
            "No heading before it names a year, so it cannot be dated."
        );

    public static DiagnosticCode ImpossibleDate { get; } =
        new(
            "DJ4014",
            Severity.Warning,
            "A date cannot be right",
            "The era has no such year, the year no such month, the month no such day, the cycle of sixty no such pair, or the years named side by side do not agree."
        );

    public static DiagnosticCode ParallelYears { get; } =
        new(
            "DJ4015",
            Severity.Warning,
            "Years side by side have no mark between them",
            "The volume has a mark between such years elsewhere, so one was probably lost. Put it in with a punctuate entry."
        );
}
