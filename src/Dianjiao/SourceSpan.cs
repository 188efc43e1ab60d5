namespace Dianjiao;

/// <summary>A stretch of a file, in code points, the end exclusive.</summary>
public readonly record struct SourceSpan(SourceFile File, int Start, int End)
{
    public int Length => End - Start;

    public string Text => File.Slice(Start, End);

    public SourcePosition From => File.Position(Start);

    /// <summary>The place after the last code point.</summary>
    public SourcePosition To => File.Position(End);
}
