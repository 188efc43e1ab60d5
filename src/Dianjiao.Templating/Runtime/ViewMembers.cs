using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace Dianjiao.Templating.Runtime;

/// <summary>The members of view types, found once by reflection and then read through delegates.</summary>
internal static class ViewMembers
{
    private static readonly ConcurrentDictionary<
        Type,
        FrozenDictionary<string, MemberAccessor>
    > Cache = new();
    private static readonly ConcurrentDictionary<Type, IDictionaryReader?> Dictionaries = new();

    private static readonly MethodInfo CreateAccessor = typeof(ViewMembers).GetMethod(
        nameof(Create),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    // Never called: they have the accessors for the usual types compiled ahead of time, which reflection alone does not.
    private static readonly Func<PropertyInfo, MemberAccessor>[] Compiled =
    [
        Create<object, string>,
        Create<object, Markup>,
        Create<object, int>,
        Create<object, bool>,
        Create<object, ImmutableArray<object>>,
    ];

    /// <summary>The public properties of a type, by their names in templates.</summary>
    public static FrozenDictionary<string, MemberAccessor> Of(Type type) =>
        Cache.GetOrAdd(type, Find);

    /// <summary>How to read the value as a dictionary with string keys; null if it is none.</summary>
    public static IDictionaryReader? Dictionary(object value) =>
        Dictionaries.GetOrAdd(value.GetType(), FindReader);

    /// <summary>The type of the values if the type is a dictionary with string keys, otherwise null.</summary>
    public static Type? DictionaryValue(Type type) =>
        Interfaces(type)
            .Where(face =>
                face.IsGenericType
                && face.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)
            )
            .Select(face => face.GetGenericArguments())
            .FirstOrDefault(arguments => arguments[0] == typeof(string))
            ?[1];

    /// <summary>The type of the items if the type is a list, otherwise null.</summary>
    public static Type? Element(Type type) =>
        type == typeof(string)
            ? null
            : Interfaces(type)
                .Where(face =>
                    face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEnumerable<>)
                )
                .Select(face => face.GetGenericArguments()[0])
                .FirstOrDefault();

    private static IEnumerable<Type> Interfaces(Type type) =>
        type.IsInterface ? type.GetInterfaces().Prepend(type) : type.GetInterfaces();

    private static IDictionaryReader? FindReader(Type type) =>
        DictionaryValue(type) is { } value
            ? (IDictionaryReader)
                Activator.CreateInstance(typeof(DictionaryReader<>).MakeGenericType(value))!
            : null;

    private static FrozenDictionary<string, MemberAccessor> Find(Type type)
    {
        var found = new Dictionary<string, MemberAccessor>(StringComparer.Ordinal);
        foreach (var owner in type.IsInterface ? Interfaces(type) : [type])
        {
            foreach (
                var property in owner.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            )
            {
                if (
                    property.GetMethod is { IsPublic: true }
                    && property.GetIndexParameters().Length == 0
                )
                {
                    var accessor = (MemberAccessor)
                        CreateAccessor
                            .MakeGenericMethod(property.DeclaringType!, property.PropertyType)
                            .Invoke(null, [property])!;
                    found.TryAdd(accessor.Name, accessor);
                }
            }
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static MemberAccessor Create<TOwner, TValue>(PropertyInfo property)
    {
        var name = MemberNames.InTemplates(property.Name);
        if (typeof(TOwner).IsValueType)
        {
            // A delegate on a struct would need it by reference; such views are rare and small.
            return new MemberAccessor(
                name,
                typeof(TValue),
                owner => property.GetValue(owner),
                null,
                null
            );
        }

        var get = property.GetMethod!.CreateDelegate<Func<TOwner, TValue>>();
        Action<object, Utf8Output>? write = null;
        Func<object, bool>? test = null;
        switch (get)
        {
            case Func<TOwner, string?> text:
                write = (owner, output) => output.Text(text((TOwner)owner));
                break;
            case Func<TOwner, Markup> markup:
                write = (owner, output) => output.Markup(markup((TOwner)owner));
                break;
            case Func<TOwner, int> number:
                write = (owner, output) => output.Number(number((TOwner)owner));
                break;
            case Func<TOwner, bool> flag:
                test = owner => flag((TOwner)owner);
                return new MemberAccessor(
                    name,
                    typeof(bool),
                    owner => Values.Box(flag((TOwner)owner)),
                    null,
                    test
                );
        }

        return new MemberAccessor(name, typeof(TValue), owner => get((TOwner)owner), write, test);
    }
}
