using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Calendar;

namespace Dianjiao.Model.Structuring;

/// <summary>A block with its emended text, before its kind is known.</summary>
/// <param name="Body">The range of its body among the characters of the volume.</param>
/// <param name="Tokens">The characters and marks of the body, received and emended.</param>
/// <param name="Reading">The code points of the edition's reading.</param>
/// <param name="At">The number of received characters of the body that stand before each of these code points.</param>
/// <param name="Date">The date with which the reading begins; null if it begins with none.</param>
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

    /// <summary>The kind that an intervention or the form gives it; null when only its neighbours can tell.</summary>
    public SegmentKind? KnownKind => Block.Kind ?? Form.Kind;
}
