using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Model;

namespace Dianjiao.Render.Reading;

/// <summary>Finds the place of a reference among a segment's tokens.</summary>
internal static class ReferencePlaces
{
    /// <summary>
    /// Returns the index of the token before which the reference of a lemma stands: after the last character of the
    /// lemma, before any mark.
    /// </summary>
    public static int After(ImmutableArray<Token> tokens, CharacterRange lemma)
    {
        var place = 0;
        while (place < tokens.Length && (tokens[place].IsMark || tokens[place].At < lemma.End))
        {
            place++;
        }

        // Marks that stand before the next character come after the reference.
        while (place > 0 && tokens[place - 1].IsMark)
        {
            place--;
        }

        // Characters that an emendation puts in place of the lemma's last one belong to the lemma, with the marks between
        // them.
        var isReplaced =
            place > 0
            && place < tokens.Length
            && tokens[place] is { Origin: TokenOrigin.Emended, IsMark: false }
            && tokens[place - 1].Origin == TokenOrigin.Received;
        for (
            var i = place;
            isReplaced && i < tokens.Length && tokens[i].Origin == TokenOrigin.Emended;
            i++
        )
        {
            place = tokens[i].IsMark ? place : i + 1;
        }

        return place;
    }

    /// <summary>
    /// Returns the index of the first character of the lemma; marks before it, such as an opening quotation mark, are
    /// not included.
    /// </summary>
    public static int Before(ImmutableArray<Token> tokens, CharacterRange lemma)
    {
        var place = 0;
        while (place < tokens.Length && (tokens[place].IsMark || tokens[place].At < lemma.Start))
        {
            place++;
        }

        return place;
    }

    /// <summary>Returns the index after the last character of the segment, before its closing marks.</summary>
    public static int AtEnd(ImmutableArray<Token> tokens)
    {
        var place = tokens.Length;
        while (place > 0 && tokens[place - 1].IsMark)
        {
            place--;
        }

        return place == 0 ? tokens.Length : place;
    }
}
