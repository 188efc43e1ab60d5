using Dianjiao.Templating.Functions;
using Dianjiao.Templating.Runtime;
using Dianjiao.Templating.Syntax;

namespace Dianjiao.Templating.Compiling;

/// <summary>Reads and sets variables.</summary>
internal static class VariableCompiler
{
    public static Code Read(Scope scope, VariableExpression variable)
    {
        for (var at = scope; at is not null; at = at.Parent)
        {
            if (at.Declared(variable.Name) is { } declared)
            {
                return Slot(scope, declared, variable);
            }

            if (at.With is { } with && InWith(scope, at, with, variable) is { } code)
            {
                return code;
            }
        }

        return Global(scope, variable);
    }

    public static string GlobalKey(string name) => "global " + name;

    private static Code Slot(Scope scope, Variable variable, VariableExpression expression)
    {
        var slot = variable.Slot;
        var type = scope.Program.TypeOf(variable.Key);
        if (variable.IsLoopVariable)
        {
            return new Code(type, frame => frame.Slots[slot]);
        }

        var site = scope.At(expression.Offset);
        return new Code(
            type,
            frame =>
                frame.Slots[slot] is var value && !ReferenceEquals(value, Unset.Value)
                    ? value
                    : throw site.Fault($"the variable '{variable.Name}' has no value yet")
        );
    }

    private static Code? InWith(Scope scope, Scope at, WithObject with, VariableExpression variable)
    {
        if (with.Type.Shape == Shape.View)
        {
            return ViewMembers.Of(with.Type.View!).TryGetValue(variable.Name, out var accessor)
                ? MemberCompiler.OfView(
                    frame => frame.Slots[with.Slot],
                    accessor,
                    scope.At(variable.Offset),
                    false
                )
                : null;
        }

        var outer = at.Parent is { } parent ? TryReadQuietly(parent, variable) : null;
        var site = scope.At(variable.Offset);
        return new Code(
            StaticType.Any,
            frame =>
                frame.Slots[with.Slot] is { } target
                && Members.TryGet(target, variable.Name, out var value)
                    ? value
                : outer is not null ? outer.Eval(frame)
                : throw site.Fault($"unknown variable '{variable.Name}'")
        );
    }

    private static Code? TryReadQuietly(Scope scope, VariableExpression variable)
    {
        for (var at = scope; at is not null; at = at.Parent)
        {
            if (at.With is not null || at.Declared(variable.Name) is not null)
            {
                return Read(scope, variable);
            }
        }

        return IsGlobal(scope, variable.Name) ? Global(scope, variable) : null;
    }

    private static bool IsGlobal(Scope scope, string name) =>
        scope.Program.Global(name) is not null
        || scope.Program.FindFunction(name) is not null
        || scope.Program.Members.ContainsKey(name);

    private static Code Global(Scope scope, VariableExpression variable)
    {
        var (program, name) = (scope.Program, variable.Name);
        program.AddFreeName(scope.Body.Key, name);
        var site = scope.At(variable.Offset);
        var member = program.Members.GetValueOrDefault(name);
        if (program.FindFunction(name) is not null || name == "include")
        {
            return CallCompiler.Call(
                scope,
                new CallExpression(variable.Offset, variable, [], Piped: false)
            );
        }

        if (program.Global(name) is { } slot)
        {
            var type = program.TypeOf(GlobalKey(name));
            return new Code(
                member is null ? type : type.Join(StaticType.Of(member.Type)),
                frame =>
                    frame.State.Globals[slot] is var value && !ReferenceEquals(value, Unset.Value)
                        ? value
                    : member is not null ? member.Get(frame.State.Model)
                    : throw site.Fault($"the variable '{name}' has no value yet")
            );
        }

        return member is not null
                ? MemberCompiler.OfView(frame => frame.State.Model, member, site, false)
            : Builtins.Find(name) is not null
                ? scope.Fail(
                    variable.Offset,
                    $"'{name}' is a built-in object; name one of its functions"
                )
            : scope.Fail(variable.Offset, Builtins.Refusal(name) ?? $"unknown variable '{name}'");
    }
}
