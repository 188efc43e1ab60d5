using Dianjiao.Templating.Compiling;
using Dianjiao.Templating.Runtime;

namespace Dianjiao.Templating.Functions;

/// <summary>The functions of <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static IEnumerable<Builtin> All()
    {
        var flag = Builtins.Always(StaticType.Boolean);
        var text = Builtins.Always(StaticType.String);
        yield return new(
            "object.default",
            "value default",
            a => a[0].Type.Join(a[1].Type),
            (_, a) =>
                a[0] is null || (Values.IsText(a[0]) && Values.Text(a[0]).Length == 0) ? a[1] : a[0]
        );
        yield return new(
            "object.format",
            "value format culture?",
            text,
            (_, a) => MathFunctions.Format(a)
        );
        yield return new("object.has_key", "value key", flag, (_, a) => Find(a, out var _));
        yield return new(
            "object.has_value",
            "value key",
            flag,
            (_, a) => Find(a, out var value) && value is not null
        );
        yield return new(
            "object.keys",
            "value",
            Builtins.Always(StaticType.List(StaticType.String)),
            (_, a) => new List<object?>(Members.Names(a[0]))
        );
        yield return new(
            "object.values",
            "value",
            Builtins.Always(StaticType.List(StaticType.Any)),
            (_, a) => Members.Names(a[0]).Select(name => Members.Get(a[0], name)).ToList()
        );
        yield return new(
            "object.size",
            "value",
            Builtins.Always(StaticType.Number),
            (_, a) => Size(a[0])
        );
        yield return new("object.typeof", "value", text, (_, a) => TypeOf(a[0]));
        yield return new("object.to_json", "value", text, (_, a) => Json.Write(a[0]));
    }

    private static bool Find(object?[] arguments, out object? value)
    {
        value = null;
        return arguments[0] is { } target
            && Members.TryGet(target, Values.Text(arguments[1]), out value);
    }

    private static int Size(object? value) =>
        Values.IsText(value)
            ? Values.Text(value).Length
            : Sequences.Count(value) ?? Members.Names(value).Count;

    private static string? TypeOf(object? value) =>
        value switch
        {
            null => null,
            bool => "boolean",
            string or Markup => "string",
            _ when Values.IsNumber(value) => "number",
            RangeValue => "iterator",
            _ when Sequences.IsList(value) && ViewMembers.Dictionary(value) is null => "array",
            _ => "object",
        };
}
