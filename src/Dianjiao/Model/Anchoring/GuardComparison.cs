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

    private static List<int> Visible(string text) =>
        [.. CodePoints.Of(text).Where(c => c is not ('\n' or '\r' or ' ' or '\u3000' or '\t'))];
}
