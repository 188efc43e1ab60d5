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

    public static Code Read(Scope scope, LoopExpression loop)
    {
        if (scope.Loop is not { } running || running.Keyword != loop.Keyword)
        {
            return scope.Fail(
                loop.Offset,
                $"'{loop.Keyword}.{loop.Member}' stands outside a '{loop.Keyword}'"
            );
        }

        var slot = running.StateSlot;
        Code? code = loop.Member switch
        {
            "index" => Number(slot, state => state.Index),
            "first" => Flag(slot, state => state.Index == 0),
            "even" => Flag(slot, state => state.Index % 2 == 0),
            "odd" => Flag(slot, state => state.Index % 2 != 0),
            "rindex" when loop.Keyword == "for" => Number(
                slot,
                state => state.Length - state.Index - 1
            ),
            "length" when loop.Keyword == "for" => Number(slot, state => state.Length),
            "last" when loop.Keyword == "for" => Flag(
                slot,
                state => state.Index == state.Length - 1
            ),
            "changed" when loop.Keyword == "for" => Flag(slot, state => state.Changed),
            _ => null,
        };
        return code ?? scope.Fail(loop.Offset, $"'{loop.Keyword}' has no member '{loop.Member}'");
    }

    /// <summary>How to set a variable; null if that has been reported as an error.</summary>
    public static Action<Frame, object?>? Setter(Scope scope, IExpression target, StaticType type)
    {
        if (target is LocalExpression local)
        {
            var slot = scope.Body.Layout.Local(local.Name);
            scope.Program.Widen(LocalKey(scope.Body, local.Name), type);
            return (frame, value) => frame.Slots[slot] = value;
        }

        var name = ((VariableExpression)target).Name;
        for (var at = scope; at is not null; at = at.Parent)
        {
            if (at.Declared(name) is { } declared)
            {
                if (declared.IsLoopVariable)
                {
                    scope.Report(
                        target.Offset,
                        $"'{name}' is the variable of a loop and cannot be assigned to"
                    );
                    return null;
                }

                scope.Program.Widen(declared.Key, type);
                return (frame, value) => frame.Slots[declared.Slot] = value;
            }

            if (at.With is { } with)
            {
                return WithSetter(scope, with, target, name);
            }
        }

        return scope.Function?.Parameters is null
            ? GlobalSetter(scope, target, name, type)
            : Own(scope, name, type);
    }

    public static string PositionKey(Body body, int index) => $"{body.Key}/${index}";

    public static string NamedKey(Body body, string name) => $"{body.Key}/$.{name}";

    public static string LocalKey(Body body, string name) => $"{body.Key}/$local {name}";

    /// <summary>A function with parameters keeps what it assigns to itself.</summary>
    private static Action<Frame, object?> Own(Scope scope, string name, StaticType type)
    {
        var variable = scope.Outermost.Declare(
            name,
            $"{scope.Body.Key}/{name}",
            isLoopVariable: false
        );
        scope.Program.AddFreeName(OwnNames(scope.Body), name);
        scope.Program.Widen(variable.Key, type);
        return (frame, value) => frame.Slots[variable.Slot] = value;
    }

    private static Action<Frame, object?>? GlobalSetter(
        Scope scope,
        IExpression target,
        string name,
        StaticType type
    )
    {
        if (
            scope.Program.FindFunction(name) is not null
            || name == "include"
            || Builtins.Find(name) is not null
        )
        {
            scope.Report(
                target.Offset,
                $"'{name}' is a function or a built-in object and cannot be assigned to"
            );
            return null;
        }

        var slot = scope.Program.AddGlobal(name);
        scope.Program.Widen(GlobalKey(name), type);
        return (frame, value) => frame.State.Globals[slot] = value;
    }

    private static Action<Frame, object?>? WithSetter(
        Scope scope,
        WithObject with,
        IExpression target,
        string name
    )
    {
        if (with.Type.Shape is not (Shape.Any or Shape.None))
        {
            scope.Report(
                target.Offset,
                $"'{name}' would be set on the object of 'with', which cannot be changed"
            );
            return null;
        }

        var site = scope.At(target.Offset);
        return (frame, value) =>
        {
            try
            {
                Members.SetMember(frame.Slots[with.Slot], name, value);
            }
            catch (FunctionFault fault)
            {
                throw site.Fault(fault.Message);
            }
        };
    }

    /// <summary>Under which the names that a function assigns are noted, so that they are known from its beginning.</summary>
    public static string OwnNames(Body body) => body.Key + "/own";

    private static string GlobalKey(string name) => "global " + name;

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

    private static Code Number(int slot, Func<LoopState, int> get) =>
        new(StaticType.Number, frame => get((LoopState)frame.Slots[slot]!))
        {
            Write = frame => frame.Out.Number(get((LoopState)frame.Slots[slot]!)),
        };

    private static Code Flag(int slot, Func<LoopState, bool> get) =>
        new(StaticType.Boolean, frame => Values.Box(get((LoopState)frame.Slots[slot]!)))
        {
            Test = frame => get((LoopState)frame.Slots[slot]!),
        };
}
