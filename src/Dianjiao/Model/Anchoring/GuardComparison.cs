using Dianjiao.Base;

namespace Dianjiao.Model.Anchoring;

/// <summary>Compares a guard with the source it quotes. Blanks and line breaks do not count.</summary>
public static class GuardComparison
{
    public static GuardState Compare(string guard, string source)
    {
        var quoted = Visible(guard);
        var actual = Visible(source);
        if (quoted.SequenceEqual(actual))
        {
            return GuardState.Same;
        }

        return quoted
            .Where(c => !PunctuationMarks.IsMark(c))
            .SequenceEqual(actual.Where(c => !PunctuationMarks.IsMark(c)))
            ? GuardState.MarksDiffer
            : GuardState.CharactersDiffer;
    }

    /// <summary>What two guards have in common when they are the same.</summary>
    public static string Key(string guard) => CodePoints.ToText([.. Visible(guard)]);

    /// <summary>What they have in common when only their marks differ.</summary>
    public static string CharacterKey(string guard) =>
        CodePoints.ToText([.. Visible(guard).Where(c => !PunctuationMarks.IsMark(c))]);

    /// <summary>Whether a code point of a guard counts when marks, blanks and line breaks do not.</summary>
    public static bool IsCharacter(int codePoint) =>
        codePoint is not ('\n' or '\r') && !PunctuationMarks.IsMark(codePoint);

    private static List<int> Visible(string text) =>
        [.. CodePoints.Of(text).Where(c => c is not ('\n' or '\r' or ' ' or '\u3000' or '\t'))];
}
