namespace Dianjiao;

/// <content>The output folder and the printed edition.</content>
public static partial class Codes
{
    public static DiagnosticCode NotWritable { get; } =
        new(
            "DJ7001",
            Severity.Error,
            "The output folder cannot be written",
            "The operating system refuses it; the message says why. The last good site is untouched."
        );

    public static DiagnosticCode ForeignFiles { get; } =
        new(
            "DJ7002",
            Severity.Error,
            "The output folder holds files that no build wrote",
            "They would be lost. Choose another output folder, or move them away. Dot files are kept."
        );

    public static DiagnosticCode Locked { get; } =
        new(
            "DJ7003",
            Severity.Error,
            "Another build is writing to this folder",
            "Wait for it to end, or choose another output folder."
        );

    public static DiagnosticCode NoBrowser { get; } =
        new(
            "DJ7004",
            Severity.Error,
            "No browser found",
            "The printed edition is set by an installed Chromium, Chrome or Edge. Install one (on Debian: apt-get install "
                + "chromium), or name it in the environment variable DIANJIAO_BROWSER. Building the site needs none."
        );

    public static DiagnosticCode PrintLost { get; } =
        new(
            "DJ7005",
            Severity.Error,
            "A page overflows or something is lost",
            "Every line of the text, the apparatus and the notes must be printed once and stay on its page. The message "
                + "says what does not; nothing is written."
        );

    public static DiagnosticCode PrintDeferred { get; } =
        new(
            "DJ7006",
            Severity.Warning,
            "A note begins on a later page than its words",
            "One line calls for more than two facing pages can hold. Shorten the notes on it, or put them on other words."
        );

    public static DiagnosticCode BrowserFailed { get; } =
        new(
            "DJ7007",
            Severity.Error,
            "The browser does not print",
            "It does not start, went away or took too long; the message says which. Nothing is written."
        );

    public static DiagnosticCode NotTranslated { get; } =
        new(
            "DJ7008",
            Severity.Error,
            "There is no translation in this language",
            "A printed edition faces the text with one translation. Name one that the edition has, or none for the first."
        );

    public static DiagnosticCode PrintOutdated { get; } =
        new(
            "DJ7009",
            Severity.Warning,
            "The PDF in the site is of another state of the edition",
            "It was printed before the last change, or cannot be read. Print it again to the same place, or delete it; the "
                + "build keeps it as it is, and verify takes it for an error."
        );

    public static DiagnosticCode NotAPlace { get; } =
        new(
            "DJ7010",
            Severity.Error,
            "Nothing may be written there",
            "Each command writes in its own places alone: print a new file or a PDF, outside seeds/, templates/ and any site "
                + "but for downloads/edition.pdf. What stood there is untouched."
        );

    public static DiagnosticCode SetAside { get; } =
        new(
            "DJ7011",
            Severity.Warning,
            "A run that was killed has left a draft",
            "It was killed at the moment at which the new file took the old one's place, and what lies beside the file may "
                + "hold words that were saved just then. Compare the two, then delete it."
        );

    public static DiagnosticCode NoTemporaryFolder { get; } =
        new(
            "DJ7012",
            Severity.Error,
            "The temporary folder cannot be written",
            "The pages are set in a folder that is deleted afterwards. Make room there, or name another place for such folders "
                + "in the environment variable TMPDIR (on Windows: TMP)."
        );
}
