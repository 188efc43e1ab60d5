using System.Collections.Immutable;

namespace Dianjiao.Render.Templates;

/// <summary>
/// Views of no edition, to try templates on: one that has everything, one that has nothing, and some between, so that
/// what stands under a condition is reached that the edition at hand does not meet. Every member of a view is filled by
/// its type; a new one needs nothing here.
/// </summary>
internal sealed class Specimens
{
    public const int Count = 12;

    private const int Full = 0;
    private const int Empty = 1;

    /// <summary>What every text is; it may be the name of an element as well.</summary>
    public const string Word = "p";

    // How often a view may stand within another of its kind.
    private const int MostOfAKind = 2;

    private readonly int number;
    private readonly List<Type> within = [];
    private uint drawn;

    private Specimens(int number) => this.number = number;

    /// <param name="view">A record whose primary constructor fills it.</param>
    /// <param name="number">Which, from 0; the same is always the same.</param>
    public static object Of(Type view, int number) => new Specimens(number).Value(view)!;

    private object? Value(Type type)
    {
        if (type == typeof(string))
        {
            return Draw() ? Word : "";
        }

        if (type == typeof(Markup))
        {
            return Draw() ? new Markup("<b>甲</b>") : default;
        }

        if (type == typeof(ScriptData))
        {
            return new ScriptData("{}");
        }

        if (type == typeof(bool))
        {
            return Draw();
        }

        if (type == typeof(int))
        {
            return Draw() ? 2 : 1;
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Draw() ? Value(inner) : null;
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            ? Items(type.GetGenericArguments()[0])
            : View(type);
    }

    private object Items(Type type)
    {
        var count = Draw() && within.Count(t => t == type) < MostOfAKind ? 2 : 0;
        var items = Array.CreateInstance(type, count);
        for (var i = 0; i < count; i++)
        {
            items.SetValue(Value(type), i);
        }

        return typeof(ImmutableArray)
            .GetMethods()
            .Single(m => m.Name == nameof(ImmutableArray.ToImmutableArray) && IsOfSequence(m))
            .MakeGenericMethod(type)
            .Invoke(null, [items])!;
    }

    private static bool IsOfSequence(System.Reflection.MethodInfo method) =>
        method.GetParameters()[0].ParameterType is { IsGenericType: true } type
        && type.GetGenericTypeDefinition() == typeof(IEnumerable<>);

    private object View(Type type)
    {
        within.Add(type);
        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        var view = constructor.Invoke([
            .. constructor.GetParameters().Select(p => Value(p.ParameterType)),
        ]);
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
