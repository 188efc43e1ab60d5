using Dianjiao.Templating.Runtime;

namespace Dianjiao.Templating.Compiling;

/// <summary>
/// What is known of a value before rendering. It decides whether an output is safe, so it errs towards
/// <see cref="Shape.Any"/>, which is never safe.
/// </summary>
internal sealed record StaticType(Shape Shape, Type? View = null, StaticType? Element = null)
{
    public static readonly StaticType None = new(Shape.None);
    public static readonly StaticType Null = new(Shape.Null);
    public static readonly StaticType Boolean = new(Shape.Boolean);
    public static readonly StaticType Number = new(Shape.Number);
    public static readonly StaticType String = new(Shape.String);
    public static readonly StaticType Markup = new(Shape.Markup);
    public static readonly StaticType Any = new(Shape.Any);

    // Deeper lists are rare, and without a limit 'x = [x]' would never come to rest.
    private const int DeepestList = 4;

    /// <summary>Whether such a value can carry no markup that was not meant as markup.</summary>
    public bool IsSafe => Shape is Shape.Markup or Shape.Number or Shape.Boolean or Shape.Null;

    /// <summary>The type of the items if this is a list.</summary>
    public StaticType Item =>
        Shape switch
        {
            Shape.List => Element!,
            Shape.None or Shape.Null => None,
            _ => Any,
        };

    public static StaticType List(StaticType element) =>
        Depth(element) < DeepestList ? new(Shape.List, null, element) : new(Shape.List, null, Any);

    public static StaticType Of(Type type)
    {
        var actual = Nullable.GetUnderlyingType(type) ?? type;
        if (actual == typeof(bool))
        {
            return Boolean;
        }

        if (actual == typeof(string))
        {
            return String;
        }

        if (actual == typeof(Markup))
        {
            return Markup;
        }

        if (IsNumeric(actual))
        {
            return Number;
        }

        if (ViewMembers.DictionaryValue(actual) is { } value)
        {
            return new StaticType(Shape.Dictionary, null, Of(value));
        }

        if (ViewMembers.Element(actual) is { } element)
        {
            return List(Of(element));
        }

        return actual == typeof(object) || actual.IsPrimitive || actual.IsEnum
            ? Any
            : new(Shape.View, actual);
    }

    public bool Equals(StaticType? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && Shape == other.Shape
            && View == other.View
            && Equals(Element, other.Element);

    public override int GetHashCode() => HashCode.Combine((int)Shape, View, Element);

    /// <summary>What a value is that may be of this type or of the other.</summary>
    public StaticType Join(StaticType other)
    {
        if (this == other || other.Shape is Shape.None or Shape.Null)
        {
            return Shape == Shape.None ? other : this;
        }

        if (Shape is Shape.None or Shape.Null)
        {
            return other;
        }

        return Shape == Shape.List && other.Shape == Shape.List
            ? List(Element!.Join(other.Element!))
            : Any;
    }

    private static bool IsNumeric(Type type) =>
        !type.IsEnum
        && Type.GetTypeCode(type)
            is TypeCode.Int32
                or TypeCode.Int64
                or TypeCode.Int16
                or TypeCode.Byte
                or TypeCode.SByte
                or TypeCode.UInt16
                or TypeCode.UInt32
                or TypeCode.Double
                or TypeCode.Single
                or TypeCode.Decimal;

    private static int Depth(StaticType type) => type.Element is null ? 0 : 1 + Depth(type.Element);
}
