namespace Dianjiao.Templating.Parsing;

/// <summary>Leaves the statement that cannot be read; the parser reports it and goes on with the next one.</summary>
internal sealed class SyntaxFault(int offset, string message) : Exception(message)
{
    public int Offset { get; } = offset;

    /// <summary>Whether the statement is a block whose body has been read, so that only its end is amiss.</summary>
    public bool BodyRead { get; init; }

    /// <summary>Whether a block begins within the statement, so that an <c>end</c> belongs to it.</summary>
    public bool OpensBlock { get; init; }
}
