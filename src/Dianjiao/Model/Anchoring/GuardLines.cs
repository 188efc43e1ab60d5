using System.Collections.Immutable;
using Dianjiao.Layers;

namespace Dianjiao.Model.Anchoring;

/// <summary>
/// The lines of a guard, with the source as it was when it was quoted told apart from what a translator or annotator
/// wrote on or among those lines. The old source is kept nowhere; what may be either counts as the writer's words,
/// since it is better to repeat an old quotation than to lose a word.
/// </summary>
/// <param name="Source">
/// The source that the entry seems to quote, lines joined by line feeds; empty when it quotes nothing. Where it cannot
/// be told from the writer's words, those are both here and in <paramref name="Own"/>.
/// </param>
/// <param name="HasSource">
/// True if a line is the source, or once was. Otherwise <paramref name="Source"/> may still be one of which the text no
/// longer has anything.
/// </param>
/// <param name="IsHere">True if the source is that of the entry's own place, as it is or may have been.</param>
/// <param name="Own">The writer's own words, in order.</param>
public sealed record GuardLines(
    string Source,
    bool HasSource,
    bool IsHere,
    ImmutableArray<OwnWords> Own
)
{
    /// <summary>Divides the guard of an entry.</summary>
    /// <param name="place">The place of the entry; null when it is gone.</param>
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

    /// <summary>
    /// Returns the same lines if their source stands in the entry's own place; otherwise all of them as the writer's
    /// own words.
    /// </summary>
    public GuardLines OrOwnElsewhere(Entry entry, QuotedText quoted) =>
        IsHere || !HasSource
            ? this
            : new GuardLines(
                "",
                false,
                false,
                [.. GuardLine.Of(entry, quoted).Select(l => l.Whole())]
            );

    /// <summary>
    /// Returns the writer's words as they stand at the beginning of a body; empty when there are none.
    /// </summary>
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

    /// <summary>Returns the entry with its own words first in the body and only the source in the guard.</summary>
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

    /// <summary>
    /// Reports the words that were kept out of the guard: whoever wrote them may have meant otherwise.
    /// </summary>
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
