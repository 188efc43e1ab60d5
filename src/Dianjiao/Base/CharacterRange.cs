namespace Dianjiao.Base;

/// <summary>A stretch of the characters of a text, as indices that do not count marks; the end is exclusive.</summary>
public readonly record struct CharacterRange(int Start, int End)
{
    public int Length => End - Start;

    public bool Overlaps(CharacterRange other) => Start < other.End && other.Start < End;
}
