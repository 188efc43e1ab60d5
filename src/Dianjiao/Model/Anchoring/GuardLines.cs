using System.Collections.Immutable;
using Dianjiao.Layers;

namespace Dianjiao.Model.Anchoring;

/// <summary>
/// The lines behind <c>&gt; </c> below a heading, told apart: the source as it was when it was quoted, and what a
/// translator or annotator wrote on or among those lines. Nobody keeps the old source; what may be either is taken for
/// his words, since to repeat an old quotation is better than to lose a word.
/// </summary>
/// <param name="Source">What the entry seems to quote, lines joined by line feeds; empty when it quotes nothing. Where it cannot be told from own words, those are in both.</param>
/// <param name="HasSource">Whether a line is the source, or was once. If none is, <paramref name="Source"/> may still be one that the text has nothing like any more.</param>
/// <param name="IsHere">Whether the source is that of the entry's own place, as it is or as it may have been.</param>
/// <param name="Own">The words of the writer, in their order.</param>
public sealed record GuardLines(
    string Source,
    bool HasSource,
    bool IsHere,
    ImmutableArray<OwnWords> Own
)
{
    public static GuardLines Of(Entry entry, QuotePlace? place, QuotedText quoted)
    {
        if (GuardComparison.CharacterKey(entry.Guard).Length == 0)
        {
            return new GuardLines(entry.Guard, false, false, []);
        }

        ImmutableArray<string> now = place is { } at ? quoted.Lines(at) : [];
        return
            GuardComparison.CharacterKey(entry.Guard)
            == GuardComparison.CharacterKey(string.Concat(now))
            ? new GuardLines(entry.Guard, true, true, [])
            : new GuardReading(GuardLine.Of(entry, quoted), now, quoted).Read();
    }

    /// <summary>The same of what does not stand in its own place: there the lines are the writer's.</summary>
    public GuardLines OrOwnElsewhere(Entry entry, QuotedText quoted) =>
        IsHere || !HasSource
            ? this
            : new GuardLines(
                "",
                false,
                false,
                [.. GuardLine.Of(entry, quoted).Select(l => l.Whole())]
            );

    /// <summary>The writer's words as they stand at the beginning of a body; empty when there are none.</summary>
    public string Words(string newline) =>
        string.Concat(
            Own.Select(
                (words, i) =>
                    (
                        i == 0 ? ""
                        : IsBelow(words, Own[i - 1]) ? newline
                        : newline + newline
                    ) + words.Text
            )
        );

    /// <summary>The entry with its words first in the body and the source alone in the guard.</summary>
    public Entry Apply(Entry entry) =>
        Own.IsEmpty
            ? entry with
            {
                Guard = Source,
            }
            : entry with
            {
                Guard = Source,
                Body = Words("\n") + (entry.Body.Length > 0 ? $"\n\n{entry.Body}" : ""),
                BodySpan = entry.BodySpan.File.Span(
                    Own[0].Span.Start,
                    entry.Body.Length > 0 ? entry.BodySpan.End : Own[^1].Span.End
                ),
            };

    /// <summary>Words kept out of a quotation are said to be: whoever wrote them may have meant otherwise.</summary>
    public void Report(Entry entry, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < Own.Length; i++)
        {
            if (i > 0 && IsBelow(Own[i], Own[i - 1]))
            {
                continue;
            }

            if (HasSource)
            {
                diagnostics.Add(
                    Codes.WordsInGuard,
                    Own[i].Span,
                    Own[i].IsWholeLine
                        ? $"this line is not the source of {entry.From} and is shown as a quotation in the words below"
                        : $"these words are not the source of {entry.From} and are shown with the words below",
                    "put an empty line between the source and a quotation of your own, and other words on lines of their own below it; if it is an old source, delete it",
                    entry.From.ToString()
                );
            }
            else
            {
                diagnostics.Add(
                    Codes.QuotationInGuard,
                    Own[i].Span,
                    $"the quotation directly below the heading is not the source of {entry.From} and is shown as the writer’s own",
                    "put an empty line between the heading and a quotation of your own; if it is an old source, delete it",
                    entry.From.ToString()
                );
            }
        }
    }

    private static bool IsBelow(OwnWords words, OwnWords before) =>
        words.IsWholeLine && before.IsWholeLine && words.Line == before.Line + 1;
}
