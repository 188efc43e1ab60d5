using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using Scriban;
using Scriban.Runtime;

namespace Dianjiao.Render.Templates;

/// <summary>The members of one type of view: found once by reflection, then read through delegates.</summary>
internal sealed class ViewMembers : IObjectAccessor
{
    private static readonly ConcurrentDictionary<Type, ViewMembers?> Known = new();

    private static readonly MethodInfo ReaderMethod = typeof(ViewMembers).GetMethod(
        nameof(Reader),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    // Never called: they have the readers of the usual types compiled ahead of time, which reflection alone does not.
    private static readonly Func<MethodInfo, Func<object, object?>>[] Compiled =
    [
        Reader<object, string>,
        Reader<object, Markup>,
        Reader<object, int>,
        Reader<object, bool>,
        Reader<object, ImmutableArray<object>>,
    ];

    private static readonly object True = true;
    private static readonly object False = false;

    private readonly FrozenDictionary<string, Func<object, object?>> readers;

    private ViewMembers(Type type) =>
        readers = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0)
            .ToFrozenDictionary(
                p => NameOf(p.Name),
                p =>
                    (Func<object, object?>)
                        ReaderMethod
                            .MakeGenericMethod(p.DeclaringType!, p.PropertyType)
                            .Invoke(null, [p.GetMethod!])!,
                StringComparer.Ordinal
            );

    public IEnumerable<string> Names => readers.Keys;

    public bool HasIndexer => false;

    public Type? IndexType => null;

    /// <summary>Null for what the language knows itself: its own objects, texts, numbers, lists, dictionaries and times.</summary>
    public static ViewMembers? For(object value) => Known.GetOrAdd(value.GetType(), Of);

    /// <summary><c>BaseText</c> is <c>base_text</c> in templates. A run of capitals counts as one word with what follows.</summary>
    public static string NameOf(string member) => StandardMemberRenamer.Rename(member);

    public bool TryGet(object view, string name, out object? value)
    {
        var isThere = readers.TryGetValue(name, out var read);
        value = isThere ? read!(view) : null;
        return isThere;
    }

    public int GetMemberCount(
        TemplateContext context,
        Scriban.Parsing.SourceSpan span,
        object target
    ) => readers.Count;

    public IEnumerable<string> GetMembers(
        TemplateContext context,
        Scriban.Parsing.SourceSpan span,
        object target
    ) => readers.Keys.Order(StringComparer.Ordinal);

    public bool HasMember(
        TemplateContext context,
        Scriban.Parsing.SourceSpan span,
        object target,
        string member
    ) => readers.ContainsKey(member);

    public bool TryGetValue(
        TemplateContext context,
        Scriban.Parsing.SourceSpan span,
        object target,
        string member,
        out object? value
    ) => TryGet(target, member, out value);

    public bool TrySetValue(
        TemplateContext context,
        Scriban.Parsing.SourceSpan span,
        object target,
        string member,
        object? value
    ) => false;

    public bool TryGetItem(
        TemplateContext context,
        Scriban.Parsing.SourceSpan span,
        object target,
        object index,
        out object? value
    )
    {
        value = null;
        return false;
    }

    public bool TrySetItem(
        TemplateContext context,
        Scriban.Parsing.SourceSpan span,
        object target,
        object index,
        object? value
    ) => false;

    private static ViewMembers? Of(Type type) =>
        type.IsPrimitive
        || typeof(IScriptObject).IsAssignableFrom(type)
        || typeof(IScriptCustomFunction).IsAssignableFrom(type)
        || typeof(IEnumerable).IsAssignableFrom(type)
        || type.Assembly == typeof(object).Assembly
        || type.Assembly == typeof(TemplateContext).Assembly
        || type == typeof(Markup)
        || type == typeof(ScriptData)
            ? null
            : new ViewMembers(type);

    private static Func<object, object?> Reader<TView, TValue>(MethodInfo getter)
    {
        if (typeof(TView).IsValueType)
        {
            // A delegate on a struct would need it by reference; such views are rare and small.
            return view => getter.Invoke(view, null);
        }

        var get = getter.CreateDelegate<Func<TView, TValue>>();
        return get is Func<TView, bool> test
            ? view => test((TView)view) ? True : False
            : view => get((TView)view);
    }
}
