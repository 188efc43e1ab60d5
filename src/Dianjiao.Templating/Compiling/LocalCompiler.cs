using Dianjiao.Templating.Runtime;
using Dianjiao.Templating.Syntax;

namespace Dianjiao.Templating.Compiling;

/// <summary>Local variables and arguments, all that is written with <c>$</c>.</summary>
internal static class LocalCompiler
{
    public static Code Read(Scope scope, LocalExpression local)
    {
        var key = LocalKey(scope.Body, local.Name);
        var slot = scope.Body.Layout.Local(local.Name);
        var site = scope.At(local.Offset);
        if (!scope.Program.IsAssigned(key))
        {
            return scope.Fail(local.Offset, $"unknown variable '${local.Name}'");
        }

        return new Code(
            scope.Program.TypeOf(key),
            frame =>
                frame.Slots[slot] is var value && !ReferenceEquals(value, Unset.Value)
                    ? value
                    : throw site.Fault($"the variable '${local.Name}' has no value yet")
        );
    }

    public static Code Read(Scope scope, ArgumentExpression argument)
    {
        var key = PositionKey(scope.Body, argument.Index);
        if (!scope.Program.IsAssigned(key))
        {
            return scope.Fail(argument.Offset, $"no call passes the argument '${argument.Index}'");
        }

        var site = scope.At(argument.Offset);
        var index = argument.Index;
        return new Code(
            scope.Program.TypeOf(key),
            frame =>
                index < frame.Arguments.Length
                    ? frame.Arguments[index]
                    : throw site.Fault($"the argument '${index}' is missing in this call")
        );
    }

    public static Code Read(Scope scope, ArgumentsExpression _)
    {
        // Their number is not known, so the types of all that any call passes are joined.
        var element = StaticType.None;
        for (var i = 0; scope.Program.IsAssigned(PositionKey(scope.Body, i)); i++)
        {
            element = element.Join(scope.Program.TypeOf(PositionKey(scope.Body, i)));
        }

        return new Code(StaticType.List(element), frame => frame.Arguments);
    }

    /// <summary>An argument by name, <c>$.name</c>.</summary>
    public static Code NamedArgument(Scope scope, MemberExpression member)
    {
        var key = NamedKey(scope.Body, member.Name);
        if (!scope.Program.IsAssigned(key))
        {
            return scope.Fail(member.NameOffset, $"no call passes the argument '{member.Name}'");
        }

        var site = scope.At(member.NameOffset);
        return new Code(
            scope.Program.TypeOf(key),
            frame =>
                frame.Named is { } named && named.TryGet(member.Name, out var value)
                    ? value
                    : throw site.Fault($"the argument '{member.Name}' is missing in this call")
        );
    }

    public static string PositionKey(Body body, int index) => $"{body.Key}/${index}";

    public static string NamedKey(Body body, string name) => $"{body.Key}/$.{name}";

    public static string LocalKey(Body body, string name) => $"{body.Key}/$local {name}";
}
