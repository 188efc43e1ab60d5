namespace Dianjiao;

/// <content>The invariants.</content>
public static partial class Codes
{
    public static DiagnosticCode ProofFailed { get; } =
        new(
            "DJ5001",
            Severity.Error,
            "An invariant does not hold",
            "This is a fault of the program, not of the edition: please report it with the text. Nothing was written."
        );

    public static DiagnosticCode SiteDiffers { get; } =
        new(
            "DJ5002",
            Severity.Error,
            "The written site differs from the edition",
            "A file of the site was changed, added or removed after the build, or the site was built from other seeds, with other "
                + "fonts or by another version. Delete the files that are named, or the site folder, and build again: the build overwrites nothing that was changed by hand."
        );

    public static DiagnosticCode SiteMissing { get; } =
        new("DJ5003", Severity.Error, "There is no site to verify", "Build it first.");

    public static DiagnosticCode PageLacks { get; } =
        new(
            "DJ5004",
            Severity.Error,
            "A page lacks something that it should show",
            "A template of the edition has lost it, or shows it where nobody reads it: in a comment, a script or a hidden element. "
                + "What belongs to an entry must stand behind the entry's id or link, as in the program's own templates, and the whole in the main element where the page has one."
        );

    public static DiagnosticCode UnreadWords { get; } =
        new(
            "DJ5007",
            Severity.Warning,
            "Words that nobody will read",
            "They stand in a file of translations or notes, or behind a # in a YAML file, and are in no entry and no value. "
                + "Write the heading that they belong to above them, or put the value into quotation marks."
        );

    public static DiagnosticCode BookDiffers { get; } =
        new(
            "DJ5008",
            Severity.Error,
            "The written book differs from the edition",
            "The EPUB was read back: a text, a translation, a note, an apparatus entry or a parallel is not in it once and in the words of the edition, or a link leads nowhere. "
                + "A template of the edition in templates/epub/ has lost it, or the classes, ids and data-kind by which it is known: compare it with the program's own."
        );
}
