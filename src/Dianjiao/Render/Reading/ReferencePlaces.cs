using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Model;

namespace Dianjiao.Render.Reading;

/// <summary>Where a reference stands among a segment's tokens.</summary>
internal static class ReferencePlaces
{
    /// <summary>The token before which a lemma's reference stands: after the last character of the lemma, before any mark.</summary>
    public static int After(ImmutableArray<Token> tokens, CharacterRange lemma)
    {
        var place = 0;
        while (place < tokens.Length && (tokens[place].IsMark || tokens[place].At < lemma.End))
        {
            place++;
        }

        // Back over the marks that precede the next character: they come after the reference.
        while (place > 0 && tokens[place - 1].IsMark)
        {
            place--;
        }

        // What an emendation puts in for the lemma's last character belongs to the lemma.
        while (
            place > 0
            && place < tokens.Length
            && tokens[place] is { Origin: TokenOrigin.Emended, IsMark: false }
            && tokens[place - 1].Origin == TokenOrigin.Received
        )
        {
            do
            {
                place++;
            } while (
                place < tokens.Length
                && tokens[place] is { Origin: TokenOrigin.Emended, IsMark: false }
            );
        }

        return place;
    }

    /// <summary>The token before which the lemma begins, the marks that open it included.</summary>
    public static int Before(ImmutableArray<Token> tokens, CharacterRange lemma)
    {
        var place = 0;
        while (place < tokens.Length && (tokens[place].IsMark || tokens[place].At < lemma.Start))
        {
            place++;
        }

        return place;
    }

    /// <summary>After the last character of the segment, before its closing marks.</summary>
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
