using System.Collections;

namespace Dianjiao.Templating.Runtime;

/// <summary>Members and elements of values whose type is known only while rendering.</summary>
internal static class Members
{
    /// <summary>The member; a missing one is a fault, as is null for a target.</summary>
    public static object? Get(object? target, string name) =>
        target is null ? throw new FunctionFault($"null has no member '{name}'")
        : TryGet(target, name, out var value) ? value
        : throw new FunctionFault($"{Values.Kind(target)} has no member '{name}'");

    public static bool TryGet(object target, string name, out object? value)
    {
        switch (target)
        {
            case ScriptMap map:
                return map.TryGet(name, out value);
            case string or Markup or bool or Enum:
                value = null;
                return false;
            case not null when Values.IsNumber(target):
                value = null;
                return false;
            case IEnumerable:
                if (ViewMembers.Dictionary(target) is { } dictionary)
                {
                    return dictionary.TryGet(target, name, out value);
                }

                value = name == "size" ? Sequences.Count(target) : null;
                return name == "size";
            default:
                var found = ViewMembers.Of(target!.GetType()).TryGetValue(name, out var accessor);
                value = found ? accessor!.Get(target) : null;
                return found;
        }
    }

    /// <summary>The names of an object's members.</summary>
    public static IReadOnlyList<string> Names(object? target) =>
        target switch
        {
            null or string or Markup or bool or Enum => [],
            _ when Values.IsNumber(target) => [],
            ScriptMap map => map.Keys,
            IEnumerable => ViewMembers.Dictionary(target) is { } dictionary
                ? [.. dictionary.Keys(target)]
                : [],
            _ => [.. ViewMembers.Of(target.GetType()).Keys.Order(StringComparer.Ordinal)],
        };

    /// <summary>The element by number, counted from the end if negative, or the member by name.</summary>
    public static object? Index(object? target, object? index)
    {
        if (target is null)
        {
            throw new FunctionFault("null has no elements");
        }

        if (index is string or Markup)
        {
            return Get(target, Values.Text(index));
        }

        if (!Sequences.IsList(target))
        {
            throw new FunctionFault($"{Values.Kind(target)} has no elements");
        }

        var items = Sequences.Items(target);
        var number = Values.Integer(index, "an index");
        var at = number < 0 ? items.Count + number : number;
        return at >= 0 && at < items.Count
            ? items[at]
            : throw new FunctionFault($"the index {number} is outside the array of {items.Count}");
    }

    public static void SetMember(object? target, string name, object? value)
    {
        if (target is not ScriptMap map)
        {
            throw new FunctionFault($"members of {Values.Kind(target)} cannot be assigned to");
        }

        map.Set(name, value);
    }

    /// <summary>Sets an element; an array made in the template grows as needed.</summary>
    public static void SetIndex(object? target, object? index, object? value)
    {
        if (index is string or Markup)
        {
            SetMember(target, Values.Text(index), value);
            return;
        }

        if (target is not List<object?> list)
        {
            throw new FunctionFault($"elements of {Values.Kind(target)} cannot be assigned to");
        }

        var at = Values.Integer(index, "an index");
        at = at < 0 ? list.Count + at : at;
        if (at < 0)
        {
            throw new FunctionFault("the index is before the array");
        }

        while (list.Count <= at)
        {
            list.Add(null);
        }

        list[at] = value;
    }
}
