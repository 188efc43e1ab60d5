namespace Dianjiao;

/// <content>What the layers quote and whether it is there.</content>
public static partial class Codes
{
    public static DiagnosticCode NoSuchLocus { get; } =
        new(
            "DJ3001",
            Severity.Error,
            "There is no segment at this locus",
            "The line does not exist, is empty, or has no segment with this letter; or the locus begins with another volume than the folder's name. Where the folder was renamed, dianjiao slots writes the new number into translations and notes."
        );

    public static DiagnosticCode LemmaNotFound { get; } =
        new(
            "DJ3002",
            Severity.Error,
            "The quoted words are not there",
            "Lemmas quote the received characters; punctuation is ignored. The hint gives the nearest passage."
        );

    public static DiagnosticCode LemmaAmbiguous { get; } =
        new(
            "DJ3003",
            Severity.Error,
            "The quoted words stand there more than once",
            "Quote more words, or say which occurrence is meant: occurrence: 2 in YAML, #2 in an anchor."
        );

    public static DiagnosticCode Overlap { get; } =
        new(
            "DJ3004",
            Severity.Error,
            "Two entries change the same words",
            "Make one entry of the two, or shorten one lemma."
        );

    public static DiagnosticCode CharactersChanged { get; } =
        new(
            "DJ3005",
            Severity.Error,
            "A re-punctuation changes characters",
            "punctuate changes marks only. Change characters with an emend entry."
        );

    public static DiagnosticCode LetterTaken { get; } =
        new(
            "DJ3006",
            Severity.Error,
            "Two segments claim one locus",
            "Each split needs a letter of its own."
        );

    public static DiagnosticCode NotAdjacent { get; } =
        new(
            "DJ3007",
            Severity.Error,
            "Segments to be joined do not follow one another",
            "join takes segments that stand one after the other, in their order."
        );

    public static DiagnosticCode NotCommentary { get; } =
        new(
            "DJ3008",
            Severity.Error,
            "The segment to be closed is not a commentary",
            "close ends a commentary that swallowed what follows it."
        );

    public static DiagnosticCode NothingToAccept { get; } =
        new(
            "DJ3009",
            Severity.Warning,
            "There is nothing to accept here",
            "The diagnostic that this entry acknowledges is not reported at its locus, or no longer. Delete the entry."
        );

    public static DiagnosticCode DuplicateSlot { get; } =
        new(
            "DJ3010",
            Severity.Error,
            "Two slots for one segment",
            "Only one can be shown. Put the words together in one slot."
        );

    public static DiagnosticCode BackwardRange { get; } =
        new("DJ3011", Severity.Error, "A range runs backwards", "Name the first segment first.");

    public static DiagnosticCode GuardChanged { get; } =
        new(
            "DJ3012",
            Severity.Warning,
            "The source of a slot has changed",
            "The guard quotes another text than the edition now has. dianjiao slots refreshes the guard and marks the slot for the translator."
        );

    public static DiagnosticCode DanglingLink { get; } =
        new(
            "DJ3013",
            Severity.Error,
            "A link leads nowhere",
            "The link names neither the locus of a segment nor the id of a name."
        );

    public static DiagnosticCode EmptyNote { get; } =
        new(
            "DJ3014",
            Severity.Warning,
            "A note says nothing",
            "Write its text below the anchor, or delete the anchor."
        );

    public static DiagnosticCode NoEffect { get; } =
        new(
            "DJ3015",
            Severity.Warning,
            "An intervention changes nothing",
            "The reading is what the text has already."
        );

    public static DiagnosticCode AmbiguousName { get; } =
        new(
            "DJ3016",
            Severity.Warning,
            "Two entries claim one name",
            "Both list the form, and nothing says which is meant at the place, so neither is marked there. Say it with where: an entry that names the segment there goes before one that names none."
        );

    public static DiagnosticCode IdleExclusion { get; } =
        new(
            "DJ3017",
            Severity.Warning,
            "An exception of the names matches nothing",
            "No name would be found in these words at this locus. Mend the words or the locus, or delete the exception."
        );

    public static DiagnosticCode UnusedForm { get; } =
        new(
            "DJ3018",
            Severity.Info,
            "A form of a name stands nowhere",
            "Neither the received text nor the reading has it where the entry may claim it. A list that several editions share will have such forms; otherwise it may be a slip of the pen."
        );

    public static DiagnosticCode LostSlot { get; } =
        new(
            "DJ3019",
            Severity.Warning,
            "A translator's words stand in no segment",
            "Their segment is gone, and dianjiao slots keeps them under [lost]. Readers do not see them. Move them into a slot, or delete the entry."
        );

    public static DiagnosticCode FormChanged { get; } =
        new(
            "DJ3020",
            Severity.Error,
            "The punctuation lacks what opens or closes a segment",
            "The brackets 〈 〉 and the colon of 按： tell what a segment is and are read in text.txt alone. Keep them in punctuation.txt."
        );

    public static DiagnosticCode CircularLink { get; } =
        new(
            "DJ3021",
            Severity.Warning,
            "A link leads back to where it stands",
            "A note or gloss that is nothing but a link sends readers on; following such links from here they would come back without having read anything. Say in one of them what is meant."
        );

    public static DiagnosticCode OtherScript { get; } =
        new(
            "DJ3022",
            Severity.Warning,
            "The text is in another script than its language says",
            "text-language in edition.yml ends with Hant for traditional characters, with Hans for simplified ones. Browsers choose the shapes of the characters by it. The message stands at the first character of the other script; it is given only where nearly all characters that tell the scripts apart are of that one."
        );

    public static DiagnosticCode WordsInGuard { get; } =
        new(
            "DJ3023",
            Severity.Warning,
            "Words stand on or among the lines that quote the source",
            "They are not the source, so they are the translator's or annotator's and are shown before the words below. Put an empty line between the source and a quotation of your own. What was the source once, and the text has nothing like any more, looks the same: delete it. dianjiao slots moves such words below the guard."
        );

    public static DiagnosticCode QuotationInGuard { get; } =
        new(
            "DJ3024",
            Severity.Info,
            "An entry begins with a quotation that is not its source",
            "The lines behind > directly below a heading are taken for the source of the entry. These are not, so they are shown as a quotation of the translator or annotator. Put an empty line above them to say so."
        );
}
