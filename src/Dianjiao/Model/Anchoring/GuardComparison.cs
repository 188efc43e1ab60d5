using Dianjiao.Base;

namespace Dianjiao.Model.Anchoring;

/// <summary>Compares a guard with the source that it quotes. Blanks and line breaks do not count.</summary>
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

    /// <summary>Returns a key that is equal for guards that are the same.</summary>
    public static string Key(string guard) => CodePoints.ToText([.. Visible(guard)]);

    /// <summary>Returns a key that is equal for guards that differ only in marks.</summary>
    public static string CharacterKey(string guard) =>
        CodePoints.ToText([.. Visible(guard).Where(c => !PunctuationMarks.IsMark(c))]);

    /// <summary>True for a code point of a guard that is no mark, blank or line break.</summary>
    public static bool IsCharacter(int codePoint) =>
        codePoint is not ('\n' or '\r') && !PunctuationMarks.IsMark(codePoint);

    private static List<int> Visible(string text) =>
        [.. CodePoints.Of(text).Where(c => c is not ('\n' or '\r' or ' ' or '\u3000' or '\t'))];
}
