using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Layers;

namespace Dianjiao.Model.Structuring;

/// <summary>Cuts the text into blocks: first at its lines, then where the editor closes, splits and joins.</summary>
public sealed class BlockCutter
{
    private readonly BaseText text;
    private readonly QuoteFinder quotes;
    private readonly string volume;
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<int, List<Block>> byLine = [];
    private readonly HashSet<Locus> taken = [];
    private CommentaryReach? commentaries;

    private BlockCutter(BaseText text, QuoteFinder quotes, string volume, DiagnosticBag diagnostics)
    {
        this.text = text;
        this.quotes = quotes;
        this.volume = volume;
        this.diagnostics = diagnostics;
    }

    /// <returns>The blocks in the order of the file; they do not overlap, and together hold every character.</returns>
    public static ImmutableArray<Block> Cut(
        BaseText text,
        QuoteFinder quotes,
        string volume,
        Apparatus apparatus,
        DiagnosticBag diagnostics
    )
    {
        var cutter = new BlockCutter(text, quotes, volume, diagnostics);
        cutter.CutLines();
        foreach (var close in apparatus.Closes)
        {
            cutter.Apply(close);
        }

        foreach (var split in apparatus.Splits)
        {
            cutter.Apply(split);
        }

        var blocks = new BlockRow(cutter.byLine.OrderBy(p => p.Key).SelectMany(p => p.Value));
        foreach (var join in apparatus.Joins)
        {
            cutter.Apply(join, blocks);
        }

        foreach (var classified in apparatus.Reclassifications)
        {
            cutter.Apply(classified, blocks);
        }

        return blocks.ToImmutable();
    }

    private void CutLines()
    {
        for (var i = 0; i < text.Lines.Length; i++)
        {
            var line = text.Lines[i];
            var end =
                i + 1 < text.Lines.Length
                    ? text.Lines[i + 1].FirstCharacter
                    : text.Characters.Length;
            if (end > line.FirstCharacter)
            {
                var locus = Locus.OfLine(volume, line.Number);
                taken.Add(locus);
                byLine[line.Number] = [new Block(locus, [], line.Start, line.End, null)];
            }
        }
    }

    private void Apply(Close close)
    {
        if (Find(close.At, close.After) is not { } found)
        {
            return;
        }

        var blocks = byLine[close.At.LineNumber];
        var index = IndexOf(blocks, found);
        var block = blocks[index];
        if (!IsCommentary(block))
        {
            diagnostics.Add(
                Codes.NotCommentary,
                close.Basis.Span,
                $"{block.Locus} is not a commentary",
                "to cut another segment, write a split entry"
            );
            return;
        }

        var cut = CutPlace.AfterWords(text, found.End, block.End);
        if (text.CharacterAt(cut) >= text.CharacterAt(block.End))
        {
            diagnostics.Add(
                Codes.NoEffect,
                close.Basis.Span,
                $"nothing follows these words in {block.Locus}",
                "delete the entry"
            );
            return;
        }

        if ((close.As ?? FreeLetters.Next(close.At, taken)) is not { } name)
        {
            diagnostics.Add(
                Codes.LetterTaken,
                close.Basis.Span,
                $"the segment that is cut off {block.Locus} cannot be named",
                FreeLetters.NoneLeft(close.At)
            );
            return;
        }

        Divide(blocks, index, cut, name, close.Kind, close.Basis);
    }

    private bool IsCommentary(Block block)
    {
        if (BlockFormReader.Read(text, block).Kind is not null)
        {
            return true;
        }

        // It may still be a further line of a commentary.
        commentaries ??= new CommentaryReach(
            text,
            [.. byLine.OrderBy(p => p.Key).SelectMany(p => p.Value)]
        );
        var all = commentaries.Of(block.Locus.LineNumber).SelectMany(l => byLine[l]).ToList();
        return all.Count > 0
            && CommentaryLines.Read(text, all)[all.IndexOf(block)].Kind is not null;
    }

    private void Apply(Split split)
    {
        if (Find(split.At, split.Before) is not { } found)
        {
            return;
        }

        var blocks = byLine[split.At.LineNumber];
        var index = IndexOf(blocks, found);
        var block = blocks[index];
        var cut = CutPlace.BeforeWords(text, found.Start, block.Start);
        if (text.CharacterAt(block.Start) >= found.Start)
        {
            diagnostics.Add(
                Codes.NoEffect,
                split.Basis.Span,
                $"{block.Locus} begins with these words already",
                "delete the entry"
            );
            return;
        }

        Divide(blocks, index, cut, split.As, split.Kind, split.Basis);
    }

    private void Divide(
        List<Block> blocks,
        int index,
        int cut,
        Locus name,
        SegmentKind? kind,
        Basis basis
    )
    {
        if (!taken.Add(name))
        {
            diagnostics.Add(
                Codes.LetterTaken,
                basis.Span,
                $"{name} names two segments",
                FreeLetters.Next(name, taken) is { } free
                    ? $"the next free letter is {free}"
                    : FreeLetters.NoneLeft(name)
            );
            return;
        }

        var block = blocks[index];
        if (text.File.Slice(cut, block.End).Contains('〈', StringComparison.Ordinal))
        {
            commentaries = null;
        }

        blocks[index] = block with { End = cut };
        blocks.Insert(index + 1, new Block(name, [], cut, block.End, kind));
    }

    private void Apply(Join join, BlockRow blocks)
    {
        var parts = new List<Block>();
        foreach (var locus in join.Loci)
        {
            if (blocks.Find(locus) is not { } part)
            {
                NoSuchLocus(locus, join.Basis.Span);
                return;
            }

            if (parts.Count > 0 && blocks.After(parts[^1]) != part)
            {
                diagnostics.Add(
                    Codes.NotAdjacent,
                    join.Basis.Span,
                    $"{locus} does not follow {parts[^1].Locus}",
                    "name segments that stand one after the other, in their order"
                );
                return;
            }

            parts.Add(part);
        }

        blocks.Join(
            parts,
            new Block(
                parts[0].Locus,
                [.. parts[0].Aliases, .. parts.Skip(1).SelectMany(p => p.Aliases.Prepend(p.Locus))],
                parts[0].Start,
                parts[^1].End,
                join.Kind ?? parts.Select(p => p.Kind).FirstOrDefault(k => k is not null)
            )
        );
    }

    private void Apply(Reclassification classified, BlockRow blocks)
    {
        if (blocks.Find(classified.At) is not { } block)
        {
            NoSuchLocus(classified.At, classified.Basis.Span);
            return;
        }

        blocks.Join([block], block with { Kind = classified.Kind });
    }

    private CharacterRange? Find(Locus at, Quote quote)
    {
        if (at.Volume != volume || !byLine.TryGetValue(at.LineNumber, out var blocks))
        {
            NoSuchLocus(at, quote.Span);
            return null;
        }

        var whole = new CharacterRange(
            text.CharacterAt(blocks[0].Start),
            text.CharacterAt(blocks[^1].End)
        );
        return quotes.Find(whole, quote, $"line {at.LineNumber}", diagnostics);
    }

    private void NoSuchLocus(Locus at, SourceSpan span) =>
        diagnostics.Add(
            Codes.NoSuchLocus,
            span,
            $"there is no segment {at}",
            LocusHint(at),
            at.ToString()
        );

    private string LocusHint(Locus at) =>
        at.Volume != volume ? $"loci of this volume begin with {volume}."
        : byLine.TryGetValue(at.LineNumber, out var blocks)
            ? $"on this line there is {string.Join(", ", blocks.Select(b => b.Locus))}"
        : $"line {at.Reference} of the text is empty or does not exist";

    private int IndexOf(List<Block> blocks, CharacterRange found) =>
        blocks.FindLastIndex(b => text.CharacterAt(b.Start) <= found.Start);
}
