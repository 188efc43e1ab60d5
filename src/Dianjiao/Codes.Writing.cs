namespace Dianjiao;

/// <content>The output folder.</content>
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
}
