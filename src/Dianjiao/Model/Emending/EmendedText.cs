using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dianjiao.Base;
using Dianjiao.Layers;

namespace Dianjiao.Model.Emending;

/// <summary>
/// The characters of one segment and the gaps between them, each of which only one entry may change. Characters that an
/// entry adds stand before or after a received one.
/// </summary>
public sealed class EmendedText
{
    private readonly int[] characters;
    private readonly ImmutableArray<int>[] marks;
    private readonly ImmutableArray<ImmutableArray<int>> standing;
    private readonly (ImmutableArray<int> Marks, Emendation By)?[] changedMarks;
    private readonly Emendation?[] deletedBy;
    private readonly ImmutableArray<int>[] before;
    private readonly ImmutableArray<int>[] after;

    /// <param name="body">The characters of the segment's body.</param>
    /// <param name="start">The start of the body in the file, in code points.</param>
    /// <param name="end">The end of the body in the file, in code points.</param>
    /// <param name="standing">
    /// The editor's own punctuation of the body, gap by gap; null where the received marks stand.
    /// </param>
    public EmendedText(
        BaseText text,
        CharacterRange body,
        int start,
        int end,
        ImmutableArray<ImmutableArray<int>>? standing = null
    )
    {
        characters = [.. text.Characters.AsSpan(body.Start, body.Length)];
        var lists = new List<int>[body.Length + 1];
        for (
            var mark = text.MarkAt(start);
            mark < text.Marks.Length && text.Marks[mark].Offset < end;
            mark++
        )
        {
            (lists[text.Marks[mark].At - body.Start] ??= []).Add(text.Marks[mark].CodePoint);
        }

        marks = [.. lists.Select(l => l is null ? [] : l.ToImmutableArray())];
        this.standing = standing ?? ImmutableCollectionsMarshal.AsImmutableArray(marks);
        changedMarks = new (ImmutableArray<int>, Emendation)?[body.Length + 1];
        deletedBy = new Emendation?[body.Length];
        before = new ImmutableArray<int>[body.Length];
        after = new ImmutableArray<int>[body.Length];
    }

    public int Length => characters.Length;

    public ReadOnlySpan<int> Characters => characters;

    /// <summary>
    /// Returns the marks in the gap before a character where no entry changes them; the gap after the last is at
    /// <see cref="Length"/>.
    /// </summary>
    public ImmutableArray<int> MarksAt(int gap) => standing[gap];

    /// <summary>Returns the entry that changed a character or added characters beside it; null for none.</summary>
    public Emendation? Owner(int character) => deletedBy[character];

    /// <summary>Returns the entry that changed the marks in a gap; null for none.</summary>
    public Emendation? GapOwner(int gap) => changedMarks[gap]?.By;

    /// <summary>Records that an entry concerns a character, unless another does already.</summary>
    public void Claim(int character, Emendation by) => deletedBy[character] ??= by;

    public void Delete(int character, Emendation by)
    {
        deletedBy[character] = by;
        deleted.Add(character);
    }

    public void InsertBefore(int character, ImmutableArray<int> codePoints) =>
        before[character] = codePoints;

    public void InsertAfter(int character, ImmutableArray<int> codePoints) =>
        after[character] = codePoints;

    public void SetMarks(int gap, ImmutableArray<int> codePoints, Emendation by) =>
        changedMarks[gap] = (codePoints, by);

    private readonly HashSet<int> deleted = [];

    public ImmutableArray<Token> ToTokens()
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(characters.Length * 2);
        for (var i = 0; i <= characters.Length; i++)
        {
            AddMarks(tokens, i);
            if (i == characters.Length)
            {
                break;
            }

            Add(tokens, before[i], TokenOrigin.Emended, i);
            tokens.Add(
                new Token(
                    characters[i],
                    deleted.Contains(i) ? TokenOrigin.Received : TokenOrigin.Both,
                    false,
                    i
                )
            );
            Add(tokens, after[i], TokenOrigin.Emended, i + 1);
        }

        return tokens.ToImmutable();
    }

    /// <summary>
    /// Returns the reading of some characters: they and what entries put in their place. Marks at either end are left
    /// out, unless the given entry changed them.
    /// </summary>
    public string Reading(CharacterRange lemma, Emendation? by = null)
    {
        var words = new List<int>();
        for (var i = lemma.Start; i < lemma.End; i++)
        {
            if (i > lemma.Start)
            {
                words.AddRange(changedMarks[i]?.Marks ?? standing[i]);
            }

            words.AddRange(before[i].IsDefault ? [] : before[i]);
            if (!deleted.Contains(i))
            {
                words.Add(characters[i]);
            }

            words.AddRange(after[i].IsDefault ? [] : after[i]);
        }

        var first = words.FindIndex(c => !PunctuationMarks.IsMark(c));
        var last = words.FindLastIndex(c => !PunctuationMarks.IsMark(c));
        ImmutableArray<int> read = first < 0 ? [] : [.. words[first..(last + 1)]];
        return CodePoints.ToText([.. MarksOf(lemma.Start, by), .. read, .. MarksOf(lemma.End, by)]);
    }

    private ImmutableArray<int> MarksOf(int gap, Emendation? by) =>
        by is not null && changedMarks[gap] is { } change && change.By == by ? change.Marks : [];

    private void AddMarks(ImmutableArray<Token>.Builder tokens, int gap)
    {
        var old = marks[gap];
        var change = changedMarks[gap]?.Marks ?? standing[gap];

        var prefix = 0;
        while (prefix < old.Length && prefix < change.Length && old[prefix] == change[prefix])
        {
            prefix++;
        }

        var suffix = 0;
        while (
            suffix < old.Length - prefix
            && suffix < change.Length - prefix
            && old[^(suffix + 1)] == change[^(suffix + 1)]
        )
        {
            suffix++;
        }

        Add(tokens, old[..prefix], TokenOrigin.Both, gap);
        Add(tokens, old[prefix..^suffix], TokenOrigin.Received, gap);
        Add(tokens, change[prefix..^suffix], TokenOrigin.Emended, gap);
        Add(tokens, old[^suffix..], TokenOrigin.Both, gap);
    }

    private static void Add(
        ImmutableArray<Token>.Builder tokens,
        ImmutableArray<int> codePoints,
        TokenOrigin origin,
        int at
    )
    {
        if (codePoints.IsDefaultOrEmpty)
        {
            return;
        }

        foreach (var codePoint in codePoints)
        {
            tokens.Add(new Token(codePoint, origin, PunctuationMarks.IsMark(codePoint), at));
        }
    }
}
