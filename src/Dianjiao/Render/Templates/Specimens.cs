using System.Collections.Immutable;

namespace Dianjiao.Render.Templates;

/// <summary>
/// Views of no edition, to try templates on: one that has everything, one that has nothing, and some between, so that
/// what stands under a condition is reached that the edition at hand does not meet. The generator of views asks here for
/// each member; a new view needs nothing.
/// </summary>
public sealed class Specimens
{
    public const int Count = 12;

    private const int Full = 0;
    private const int Empty = 1;

    /// <summary>What every text is; it may be the name of an element as well.</summary>
    public const string Word = "p";

    // How often a view may stand within another of its kind.
    private const int MostOfAKind = 2;

    private readonly int number;
    private readonly List<string> within = [];
    private uint drawn;

    /// <param name="number">Which, from 0; the same is always the same.</param>
    public Specimens(int number) => this.number = number;

    public string Text() => Draw() ? Word : "";

    public Markup Markup() => Draw() ? new Markup("<b>甲</b>") : default;

    public bool Truth() => Draw();

    public int Number() => Draw() ? 2 : 1;

    /// <param name="kind">The name of the items' type.</param>
    public ImmutableArray<T> Items<T>(string kind, Func<Specimens, T> item) =>
        Draw() && within.Count(k => k == kind) < MostOfAKind ? [item(this), item(this)] : [];

    /// <param name="kind">The name of its type.</param>
    public T View<T>(string kind, Func<Specimens, T> make)
    {
        within.Add(kind);
        var view = make(this);
        within.RemoveAt(within.Count - 1);
        return view;
    }

    /// <summary>Every bit of the number changes about half of the bits of what comes of it.</summary>
    private static ulong Mixed(ulong number)
    {
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }

    /// <summary>The next of a row that looks like chance and is always the same.</summary>
    private bool Draw() =>
        number switch
        {
            Full => true,
            Empty => false,
            _ => Mixed(((ulong)number << 32) + ++drawn) % 3 > 0,
        };
}
