using Dianjiao.Templating.Compiling;
using Dianjiao.Templating.Runtime;

namespace Dianjiao.Templating.Functions;

/// <summary>The functions of <c>array</c>. None changes its list; those that edit return another.</summary>
internal static class ArrayFunctions
{
    public static IEnumerable<Builtin> All()
    {
        var flag = Builtins.Always(StaticType.Boolean);
        StaticType Same(Code[] a) => StaticType.List(a[0].Type.Item);
        StaticType Item(Code[] a) => a[0].Type.Item;
        StaticType Both(Code[] a) => StaticType.List(a[0].Type.Item.Join(a[1].Type.Item));
        yield return new(
            "array.add",
            "list value",
            a => StaticType.List(a[0].Type.Item.Join(a[1].Type)),
            (_, a) => Edit(a[0], list => list.Add(a[1]))
        );
        yield return new(
            "array.add_range",
            "list1 list2",
            Both,
            (_, a) => Edit(a[0], list => list.AddRange(Items(a[1])))
        );
        yield return new(
            "array.concat",
            "list1 list2",
            Both,
            (_, a) => Edit(a[0], list => list.AddRange(Items(a[1])))
        );
        yield return new(
            "array.compact",
            "list",
            Same,
            (_, a) => Items(a[0]).Where(item => item is not null).ToList()
        );
        yield return new("array.cycle", "list group?", Item, Cycle);
        yield return new("array.any", "list function *", flag, (state, a) => Any(state, a));
        yield return new(
            "array.each",
            "list function",
            Builtins.Always(StaticType.List(StaticType.Any)),
            (state, a) => Items(a[0]).Select(item => Function(a[1]).Invoke(state, item)).ToList()
        );
        yield return new(
            "array.filter",
            "list function",
            Same,
            (state, a) =>
                Items(a[0])
                    .Where(item => Values.Truthy(Function(a[1]).Invoke(state, item)))
                    .ToList()
        );
        yield return new(
            "array.first",
            "list",
            Item,
            (_, a) => Items(a[0]) is { Count: > 0 } list ? list[0] : null
        );
        yield return new(
            "array.last",
            "list",
            Item,
            (_, a) => Items(a[0]) is { Count: > 0 } list ? list[^1] : null
        );
        yield return new(
            "array.insert_at",
            "list index value",
            a => StaticType.List(a[0].Type.Item.Join(a[2].Type)),
            (_, a) => Edit(a[0], list => Insert(list, Values.Integer(a[1], "'index'"), a[2]))
        );
        yield return new(
            "array.join",
            "list delimiter function?",
            Builtins.Always(StaticType.String),
            Join
        );
        yield return new(
            "array.limit",
            "list count",
            Same,
            (_, a) => Items(a[0]).Take(Values.Integer(a[1], "'count'")).ToList()
        );
        yield return new(
            "array.map",
            "list member",
            Mapped,
            (_, a) => Map(Items(a[0]), Values.Text(a[1]))
        );
        yield return new(
            "array.offset",
            "list index",
            Same,
            (_, a) => Items(a[0]).Skip(Values.Integer(a[1], "'index'")).ToList()
        );
        yield return new(
            "array.remove_at",
            "list index",
            Same,
            (_, a) => Edit(a[0], list => Remove(list, Values.Integer(a[1], "'index'")))
        );
        yield return new("array.reverse", "list", Same, (_, a) => Items(a[0]).Reverse().ToList());
        yield return new(
            "array.size",
            "list",
            Builtins.Always(StaticType.Number),
            (_, a) =>
                a[0] is null
                    ? 0
                    : Sequences.Count(a[0])
                        ?? throw new FunctionFault($"{Values.Kind(a[0])} is no list")
        );
        yield return new("array.sort", "list member?", Same, (_, a) => Sort(Items(a[0]), a[1]));
        yield return new("array.uniq", "list", Same, (_, a) => Unique(Items(a[0])));
        yield return new(
            "array.contains",
            "list item",
            flag,
            (_, a) => Items(a[0]).Any(item => Values.AreEqual(item, a[1]))
        );
    }

    private static IReadOnlyList<object?> Items(object? list) => Sequences.Items(list);

    private static List<object?> Edit(object? source, Action<List<object?>> edit)
    {
        var list = new List<object?>(Items(source));
        edit(list);
        return list;
    }

    private static FunctionValue Function(object? value) =>
        value as FunctionValue
        ?? throw new FunctionFault($"a function is needed, '@name', not {Values.Kind(value)}");

    /// <summary>The static type of the members, if the items' type and the member's name are known.</summary>
    private static StaticType Mapped(Code[] arguments)
    {
        var item = arguments[0].Type.Item;
        return
            item.Shape == Shape.View
            && arguments[1].Constant is string name
            && ViewMembers.Of(item.View!).TryGetValue(name, out var accessor)
            ? StaticType.List(StaticType.Of(accessor.Type))
            : StaticType.List(item.Shape == Shape.None ? StaticType.None : StaticType.Any);
    }

    private static List<object?> Map(IReadOnlyList<object?> items, string member) =>
        [.. items.Select(item => Members.Get(item, member))];

    /// <summary>Each group steps through its list; without a group, lists with the same items are one.</summary>
    private static object? Cycle(RenderState state, object?[] arguments)
    {
        var items = Items(arguments[0]);
        if (items.Count == 0)
        {
            return null;
        }

        var group = arguments[1] is null
            ? Values.Text(items)
            : "group " + Values.Text(arguments[1]);
        var next = state.Cycles.GetValueOrDefault(group) % items.Count;
        state.Cycles[group] = next + 1;
        return items[next];
    }

    private static bool Any(RenderState state, object?[] arguments)
    {
        var function = Function(arguments[1]);
        var more = arguments.Skip(2).ToArray();
        return Items(arguments[0])
            .Any(item => Values.Truthy(function.Invoke(state, [item, .. more])));
    }

    private static string Join(RenderState state, object?[] arguments)
    {
        var texts = Items(arguments[0]).Select(Values.Text);
        if (arguments[2] is not null)
        {
            texts = texts.Select(text => Values.Text(Function(arguments[2]).Invoke(state, text)));
        }

        return string.Join(Values.Text(arguments[1]), texts);
    }

    private static void Insert(List<object?> list, int index, object? value)
    {
        while (list.Count < index)
        {
            list.Add(null);
        }

        list.Insert(Math.Max(0, index), value);
    }

    /// <summary>A negative index removes from the end; one outside the list removes nothing.</summary>
    private static void Remove(List<object?> list, int index)
    {
        var at = index < 0 ? list.Count + index : index;
        if (at >= 0 && at < list.Count)
        {
            list.RemoveAt(at);
        }
    }

    /// <summary>In stable order, so that equal keys stay as they were.</summary>
    private static List<object?> Sort(IReadOnlyList<object?> items, object? member)
    {
        object? Key(object? item) => member is null ? item : Members.Get(item, Values.Text(member));
        var order = Comparer<object?>.Create(
            (left, right) =>
                left is null || right is null
                    ? (left is null ? 0 : 1) - (right is null ? 0 : 1)
                    : Values.Compare(left, right)
        );
        try
        {
            return [.. items.OrderBy(Key, order)];
        }
        catch (InvalidOperationException e) when (e.InnerException is FunctionFault fault)
        {
            throw new FunctionFault(fault.Message);
        }
    }

    private static List<object?> Unique(IReadOnlyList<object?> items)
    {
        var unique = new List<object?>();
        foreach (var item in items)
        {
            if (!unique.Exists(known => Values.AreEqual(known, item)))
            {
                unique.Add(item);
            }
        }

        return unique;
    }
}
