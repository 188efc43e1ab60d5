using System.Collections.Immutable;
using System.Text;

namespace Dianjiao.Base;

/// <summary>
/// The received text 底本 taken apart: one stream of characters, the marks that came with it, and its lines. Nothing is
/// lost: <see cref="Rebuild"/> gives the file back byte for byte, and every build proves it.
/// </summary>
/// <param name="Characters">The characters as code points, marks not included.</param>
/// <param name="Offsets">The place of each character in the file, in code points.</param>
public sealed record BaseText(
    SourceFile File,
    ImmutableArray<int> Characters,
    ImmutableArray<int> Offsets,
    ImmutableArray<Mark> Marks,
    ImmutableArray<TextLine> Lines
)
{
    /// <summary>
    /// Returns the received file, put together from characters, marks and line structure alone; the offsets are not
    /// used.
    /// </summary>
    public byte[] Rebuild()
    {
        var text = new StringBuilder(Characters.Length + Marks.Length + Lines.Length);
        for (var i = 0; i < Lines.Length; i++)
        {
            var endCharacter =
                i + 1 < Lines.Length ? Lines[i + 1].FirstCharacter : Characters.Length;
            var endMark = i + 1 < Lines.Length ? Lines[i + 1].FirstMark : Marks.Length;
            var character = Lines[i].FirstCharacter;
            var mark = Lines[i].FirstMark;
            while (character < endCharacter || mark < endMark)
            {
                var isMark = mark < endMark && Marks[mark].At <= character;
                text.Append(new Rune(isMark ? Marks[mark++].CodePoint : Characters[character++]));
            }

            text.Append(
                Lines[i].Break switch
                {
                    LineBreak.LineFeed => "\n",
                    LineBreak.CarriageReturn => "\r",
                    LineBreak.CarriageReturnLineFeed => "\r\n",
                    _ => "",
                }
            );
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>
    /// Returns the index of the first character at or after a place in the file, given in code points.
    /// </summary>
    public int CharacterAt(int offset)
    {
        var index = Offsets.AsSpan().BinarySearch(offset);
        return index < 0 ? ~index : index;
    }

    /// <summary>Returns the index of the first mark at or after a place in the file, given in code points.</summary>
    public int MarkAt(int offset) => Ordered.First(Marks.Length, i => Marks[i].Offset >= offset);
}
