using Dianjiao.Templating.Functions;
using Dianjiao.Templating.Runtime;
using Dianjiao.Templating.Syntax;

namespace Dianjiao.Templating.Compiling;

/// <summary>Sets variables.</summary>
internal static class VariableSetter
{
    /// <summary>How to set a variable; null if that has been reported as an error.</summary>
    public static Action<Frame, object?>? Of(Scope scope, IExpression target, StaticType type)
    {
        if (target is LocalExpression local)
        {
            var slot = scope.Body.Layout.Local(local.Name);
            scope.Program.Widen(LocalCompiler.LocalKey(scope.Body, local.Name), type);
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

    /// <summary>Under which the names that a function assigns are noted, so that they are known from its beginning.</summary>
    public static string OwnNames(Body body) => body.Key + "/own";

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
        scope.Program.Widen(VariableCompiler.GlobalKey(name), type);
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
}
