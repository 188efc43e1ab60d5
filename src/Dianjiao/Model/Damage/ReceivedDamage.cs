using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model.Anchoring;
using Dianjiao.Model.Structuring;

namespace Dianjiao.Model.Damage;

/// <summary>Reports what is odd in the received text and has not been mended by the edition.</summary>
public static class ReceivedDamage
{
    public static void Check(
        BaseText text,
        ImmutableArray<Draft> drafts,
        ImmutableArray<Acceptance> acceptances,
        AnchorResolver anchors,
        DiagnosticBag damage
    )
    {
        var accepted = acceptances
            .Select(a => (anchors.Find(a.At) ?? -1, a.Code))
            .Where(a => a.Item1 >= 0)
            .ToHashSet();
        var hints = new RepairHint(text, drafts.Select(d => d.Block));
        var found = new DiagnosticBag();
        BaseProofreader.Check(
            text,
            Mended(text, drafts),
            (code, offset) =>
                SegmentAt(drafts, offset) is { } i && accepted.Contains((i, code.Id)) ? i + 1 : 0,
            offset =>
                SegmentAt(drafts, offset) is { } i
                    ? hints.Emend(drafts[i], text.CharacterAt(offset))
                    : null,
            found
        );
        damage.AddRange(
            found
                .ToSorted()
                .Select(d =>
                    d.Span is { } span && SegmentAt(drafts, span.Start) is { } i
                        ? d with
                        {
                            Locus = drafts[i].Block.Locus.ToString(),
                            Hint =
                                d.Code == Codes.MarkupResidue
                                    ? RepairHint.TakeOut(
                                        drafts[i],
                                        d.Hint!,
                                        text.File.Slice(span.Start, span.End)
                                    )
                                    : d.Hint,
                        }
                        : d
                )
        );
    }

    private static int? SegmentAt(ImmutableArray<Draft> drafts, int offset)
    {
        var next = Ordered.First(drafts.Length, i => drafts[i].Block.Start > offset);
        // The line break after a segment belongs to it.
        return next > 0 && offset <= drafts[next - 1].Block.End ? next - 1 : null;
    }

    private static MendedText Mended(BaseText text, ImmutableArray<Draft> drafts)
    {
        var removed = new HashSet<int>();
        var marks = ImmutableArray.CreateBuilder<ReadMark>(text.Marks.Length);
        var next = 0;
        foreach (var draft in drafts)
        {
            TakeReceived(draft.Form.BodyStart);
            var character = draft.Body.Start;
            var place = draft.Form.BodyStart;
            foreach (var token in draft.Tokens)
            {
                var offset = place;
                if (token.IsReceived)
                {
                    offset = token.IsMark ? text.Marks[next++].Offset : text.Offsets[character++];
                    place = offset + 1;
                }

                if (!token.IsRead)
                {
                    removed.Add(offset);
                }
                else if (token.IsMark)
                {
                    marks.Add(new ReadMark(token.CodePoint, offset, token.IsReceived));
                }
            }
        }

        TakeReceived(int.MaxValue);
        return new MendedText(
            removed,
            marks.ToImmutable(),
            [
                .. text
                    .Lines.Select(l => l.Start)
                    .Where(s => SegmentAt(drafts, s) is not { } i || drafts[i].Block.Start == s),
            ],
            [
                .. drafts
                    .Where(d => d.Form.Kind is not null && !IsLineEnd(text, d.Block.End))
                    .Select(d => d.Block.End),
            ]
        );

        void TakeReceived(int end)
        {
            for (; next < text.Marks.Length && text.Marks[next].Offset < end; next++)
            {
                marks.Add(new ReadMark(text.Marks[next].CodePoint, text.Marks[next].Offset, true));
            }
        }
    }

    private static bool IsLineEnd(BaseText text, int offset) =>
        offset >= text.Lines[text.File.Position(offset).Line - 1].End;
}
