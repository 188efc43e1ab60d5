using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Calendar;

namespace Dianjiao.Model.Structuring;

/// <summary>A block with its emended text, before it is known what it is.</summary>
/// <param name="Body">The characters of its body in the text.</param>
/// <param name="Tokens">The body, received and emended.</param>
/// <param name="Reading">The code points of the edition's reading.</param>
/// <param name="At">For each of them, how many received characters of the body stand before it.</param>
/// <param name="Date">The date that the reading begins with; null if none.</param>
public sealed record Draft(
    Block Block,
    BlockForm Form,
    CharacterRange Body,
    ImmutableArray<Token> Tokens,
    ImmutableArray<int> Reading,
    ImmutableArray<int> At,
    ImmutableArray<Sentence> Sentences,
    DatePhrase? Date
)
{
    public static Draft Of(
        Block block,
        BlockForm form,
        CharacterRange body,
        ImmutableArray<Token> tokens
    )
    {
        var read = tokens.Where(t => t.IsRead).ToList();
        ImmutableArray<int> reading = [.. read.Select(t => t.CodePoint)];
        return new Draft(
            block,
            form,
            body,
            tokens,
            reading,
            [.. read.Select(t => t.At)],
            SentenceReader.Read(reading.AsSpan()),
            DatePhraseReader.ReadAt(reading.AsSpan(), 0)
        );
    }

    /// <summary>What an intervention or its form says it is; null when only its neighbours can tell.</summary>
    public SegmentKind? KnownKind => Block.Kind ?? Form.Kind;
}
