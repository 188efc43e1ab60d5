using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model;

namespace Dianjiao.Render.Reading;

/// <summary>
/// Walks over the tokens of a segment that an output shows, with the names, references and signs at them. All outputs
/// use it; they differ only in their <see cref="ReadingForm"/>.
/// </summary>
public sealed class ReadingWalk
{
    // In characters. A line may break between a longer name and the mark of a note on it.
    private const int LongestBoundName = 8;

    private readonly ReadingForm form;
    private readonly IReadingOutput output;
    private readonly ImmutableArray<Token> shown;

    // The index is the place: the number of shown tokens before it.
    private readonly List<ReferenceView>?[] references;
    private readonly List<ReadingSign>?[] before;
    private readonly List<ReadingSign>?[] after;
    private readonly NameMention?[] beginning;
    private readonly NameMention?[] ending;

    private TokenOrigin origin = TokenOrigin.Both;

    private ReadingWalk(
        Segment segment,
        ReadingForm form,
        IEnumerable<ReferenceView> references,
        IEnumerable<ReadingSign> signs,
        IReadingOutput output
    )
    {
        this.form = form;
        this.output = output;
        shown = form.HasReceived ? segment.Tokens : [.. segment.Tokens.Where(t => t.IsRead)];
        var places = Places(segment.Tokens);
        this.references = new List<ReferenceView>?[shown.Length + 1];
        before = new List<ReadingSign>?[shown.Length + 1];
        after = new List<ReadingSign>?[shown.Length + 1];
        beginning = new NameMention?[shown.Length + 1];
        ending = new NameMention?[shown.Length + 1];
        foreach (var reference in references)
        {
            (this.references[places[reference.Token]] ??= []).Add(reference);
        }

        foreach (var sign in signs)
        {
            ((sign.IsEnd ? after : before)[places[sign.Token]] ??= []).Add(sign);
        }

        foreach (var mention in segment.Mentions)
        {
            var name = mention with { Start = places[mention.Start], End = places[mention.End] };
            if (name.Start < name.End && (form.HasOffices || name.Kind != NameKind.Office))
            {
                beginning[name.Start] = name;
                ending[name.End] = name;
            }
        }
    }

    /// <summary>Walks over a segment and writes its parts into an output.</summary>
    /// <param name="references">The references; those at one place are in the order in which they are written.</param>
    /// <param name="signs">The signs, in the same order.</param>
    public static void Over(
        Segment segment,
        ReadingForm form,
        IEnumerable<ReferenceView> references,
        IEnumerable<ReadingSign> signs,
        IReadingOutput output
    ) => new ReadingWalk(segment, form, references, signs, output).Run();

    private void Run()
    {
        Signs(before[0]);
        Signs(after[0]);
        Refer(0);
        for (var at = 0; at < shown.Length; )
        {
            var end = at + RunLength(at);
            var closing = ending[end];
            var isBoundName = closing is { } named && Binds(named);
            var isRun = end > at + 1;
            var bindsReference =
                form.Binds
                && references[end] is not null
                && !isBoundName
                && (closing is null || form.HoldsInName);
            if (beginning[at] is { } name)
            {
                if (Binds(name))
                {
                    output.BeginBound();
                }

                output.BeginName(name);
            }

            BeginOrigin(shown[at].Origin);
            var isBound = isRun || bindsReference;
            if (isBound)
            {
                output.BeginBound();
            }

            Characters(at, end);
            if (isBound && !form.Binds)
            {
                output.EndBound();
                isBound = false;
            }

            if (
                references[end] is not null
                || beginning[end] is not null
                || closing is not null
                || end == shown.Length
            )
            {
                EndOrigin();
            }

            if (closing is not null && !isBound)
            {
                output.EndName();
            }

            Signs(after[end]);
            Refer(end);
            if (isBound || isBoundName)
            {
                output.EndBound();
            }

            if (closing is not null && isBound)
            {
                output.EndName();
            }

            Signs(before[end]);
            at = end;
        }
    }

    /// <summary>
    /// Returns the number of tokens that stand together: —— and …… are one mark each, and no line breaks within them.
    /// </summary>
    private int RunLength(int at)
    {
        var end = at + 1;
        if (shown[at].CodePoint is '—' or '…')
        {
            while (
                end < shown.Length
                && shown[end].CodePoint == shown[at].CodePoint
                && shown[end].Origin == shown[at].Origin
                && references[end] is null
                && beginning[end] is null
                && ending[end] is null
            )
            {
                end++;
            }
        }

        return end - at;
    }

    private void Characters(int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (i > at)
            {
                Signs(after[i]);
                Signs(before[i]);
            }

            output.Character(shown[i].CodePoint);
        }
    }

    /// <summary>True if a name and the reference at its end are kept on one line.</summary>
    private bool Binds(NameMention name) =>
        form.Binds
        && references[name.End] is not null
        && name.End - name.Start <= LongestBoundName
        && references
            .AsSpan()[(name.Start + 1)..name.End]
            .IndexOfAnyExcept((List<ReferenceView>?)null) < 0;

    private void BeginOrigin(TokenOrigin next)
    {
        if (!form.HasReceived || next == origin)
        {
            return;
        }

        EndOrigin();
        if (next != TokenOrigin.Both)
        {
            output.BeginOrigin(next);
        }

        origin = next;
    }

    private void EndOrigin()
    {
        if (origin != TokenOrigin.Both)
        {
            output.EndOrigin();
            origin = TokenOrigin.Both;
        }
    }

    private void Signs(List<ReadingSign>? signs) => signs?.ForEach(output.Sign);

    private void Refer(int place)
    {
        if (references[place] is { } all)
        {
            output.References([.. all]);
        }
    }

    /// <summary>Returns, for each token and for the end, the number of shown tokens before it.</summary>
    private int[] Places(ImmutableArray<Token> tokens)
    {
        var places = new int[tokens.Length + 1];
        for (var i = 0; i < tokens.Length; i++)
        {
            places[i + 1] = places[i] + (form.HasReceived || tokens[i].IsRead ? 1 : 0);
        }

        return places;
    }
}
