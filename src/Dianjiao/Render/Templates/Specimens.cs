using System.Collections.Immutable;

namespace Dianjiao.Render.Templates;

/// <summary>
/// Makes views of no edition, on which templates are tried: one that has everything, one that has nothing, and some in
/// between. So the tests also reach what stands under a condition that the edition at hand does not meet. The generator
/// of views asks here for each member, so a new view needs nothing more.
/// </summary>
public sealed class Specimens
{
    /// <summary>The number of specimens.</summary>
    public const int Count = 12;

    private const int Full = 0;
    private const int Empty = 1;

    /// <summary>The value of every text that is not empty; it can also serve as the name of an element.</summary>
    public const string Word = "p";

    // The greatest number of views of one kind within each other.
    private const int MostOfAKind = 2;

    private readonly int number;
    private readonly List<string> within = [];
    private uint drawn;

    /// <param name="number">The number of the specimen, from 0; the same number always gives the same views.</param>
    public Specimens(int number) => this.number = number;

    /// <summary>Returns <see cref="Word"/>, or an empty text.</summary>
    public string Text() => Draw() ? Word : "";

    /// <summary>Returns an element with a word, or empty markup.</summary>
    public Markup Markup() => Draw() ? new Markup("<b>甲</b>") : default;

    public bool Truth() => Draw();

    /// <summary>Returns 2 or 1.</summary>
    public int Number() => Draw() ? 2 : 1;

    /// <summary>Returns two items, or none.</summary>
    /// <param name="kind">The name of the items' type.</param>
    public ImmutableArray<T> Items<T>(string kind, Func<Specimens, T> item) =>
        Draw() && within.Count(k => k == kind) < MostOfAKind ? [item(this), item(this)] : [];

    /// <summary>Makes a view that stands within another.</summary>
    /// <param name="kind">The name of the view's type.</param>
    public T View<T>(string kind, Func<Specimens, T> make)
    {
        within.Add(kind);
        var view = make(this);
        within.RemoveAt(within.Count - 1);
        return view;
    }

    /// <summary>Mixes the bits of a number: a change of one bit changes about half of the bits of the result.</summary>
    private static ulong Mixed(ulong number)
    {
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }

    /// <summary>Returns the next value of a sequence that looks like chance and is always the same.</summary>
    private bool Draw() =>
        number switch
        {
            Full => true,
            Empty => false,
            _ => Mixed(((ulong)number << 32) + ++drawn) % 3 > 0,
        };
}
