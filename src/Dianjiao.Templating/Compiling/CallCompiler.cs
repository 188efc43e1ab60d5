using Dianjiao.Templating.Functions;
using Dianjiao.Templating.Runtime;
using Dianjiao.Templating.Syntax;

namespace Dianjiao.Templating.Compiling;

/// <summary>Calls: of built-in functions here, of includes and of the templates' own functions by their compilers.</summary>
internal static class CallCompiler
{
    public static Code Call(Scope scope, CallExpression call)
    {
        switch (call.Target)
        {
            case MemberExpression member when IsBuiltin(scope, member):
                return Builtin(scope, call, member);
            case VariableExpression { Name: "include" }:
                return IncludeCompiler.Call(scope, call);
            case VariableExpression variable when !IsHidden(scope, variable.Name):
                return scope.Program.FindFunction(variable.Name) is { } function
                    ? FunctionCompiler.Call(scope, call, function)
                    : scope.Fail(
                        call.Target.Offset,
                        Builtins.Refusal(variable.Name) ?? $"'{variable.Name}' is not a function"
                    );
            case MemberExpression { Target: VariableExpression space }
                when Builtins.Refusal(space.Name) is { } refusal:
                return scope.Fail(space.Offset, refusal);
            default:
                return scope.Fail(
                    call.Target.Offset,
                    "only built-in functions and functions of templates can be called"
                );
        }
    }

    public static Code Alias(Scope scope, AliasExpression alias)
    {
        switch (alias.Target)
        {
            case VariableExpression variable
                when scope.Program.FindFunction(variable.Name) is { } function:
                return FunctionCompiler.Alias(scope, alias, function);
            case MemberExpression member when IsBuiltin(scope, member):
                if (FindBuiltin(scope, member) is not { } builtin)
                {
                    return Code.Faulty();
                }

                var value = new FunctionValue(
                    (state, arguments) => builtin.Invoke(state, builtin.Fill(arguments))
                );
                return new Code(StaticType.Any, _ => value);
            default:
                return scope.Fail(alias.Offset, "'@' needs the name of a function");
        }
    }

    /// <summary>Whether this is a function of a built-in object that no variable hides.</summary>
    public static bool IsBuiltin(Scope scope, MemberExpression member) =>
        member.Target is VariableExpression space
        && Builtins.Find(space.Name) is not null
        && !IsHidden(scope, space.Name)
        && !scope.Program.Members.ContainsKey(space.Name);

    /// <summary>
    /// A callee sees the globals only. Where the caller has a variable of its own of the same name, the library may
    /// see that one, so the case is refused.
    /// </summary>
    public static void CheckNames(Scope scope, int offset, Body callee, string what)
    {
        foreach (var name in scope.Program.FreeNames(callee.Key).Order(StringComparer.Ordinal))
        {
            if (IsHidden(scope, name, orPerhaps: true))
            {
                scope.Report(
                    offset,
                    $"{what} reads the global '{name}', which is another variable here; pass it on"
                );
            }

            scope.Program.AddFreeName(scope.Body.Key, name);
        }
    }

    /// <summary>Whether the name means something else here; perhaps, if it is only known while rendering.</summary>
    private static bool IsHidden(Scope scope, string name, bool orPerhaps = false)
    {
        for (var at = scope; at is not null; at = at.Parent)
        {
            if (
                at.Declared(name) is not null
                || at.With is { } with
                    && (
                        with.Type.Shape == Shape.View
                            ? ViewMembers.Of(with.Type.View!).ContainsKey(name)
                            : orPerhaps
                    )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static Builtin? FindBuiltin(Scope scope, MemberExpression member)
    {
        var space = ((VariableExpression)member.Target).Name;
        var builtin = Builtins.Find(space)!.GetValueOrDefault(member.Name);
        if (builtin is null)
        {
            scope.Report(
                member.NameOffset,
                Builtins.Refusal($"{space}.{member.Name}")
                    ?? $"'{space}' has no function '{member.Name}'"
            );
        }

        return builtin;
    }

    private static Code Builtin(Scope scope, CallExpression call, MemberExpression member)
    {
        if (FindBuiltin(scope, member) is not { } builtin)
        {
            return Code.Faulty();
        }

        var given = new Code?[builtin.Parameters.Length];
        var rest = new List<Code>();
        var position = 0;
        foreach (var argument in call.Arguments)
        {
            var code = ExpressionCompiler.Compile(scope, argument.Value);
            var index = argument.Name is null
                ? position++
                : Array.IndexOf(builtin.Parameters, argument.Name);
            if (argument.Name is null && index >= given.Length && builtin.Variadic)
            {
                rest.Add(code);
            }
            else if (index < 0 || index >= given.Length)
            {
                var what = argument.Name is null
                    ? "so many arguments"
                    : $"an argument '{argument.Name}'";
                return scope.Fail(argument.Offset, $"'{builtin.Name}' does not take {what}");
            }
            else
            {
                given[index] = code;
            }
        }

        var missing = Array.FindIndex(given, 0, builtin.Required, code => code is null);
        return missing >= 0
            ? scope.Fail(
                call.Offset,
                $"'{builtin.Name}' needs the argument '{builtin.Parameters[missing]}'"
            )
            : Builtin(
                scope,
                call,
                builtin,
                [.. given.Select(code => code ?? Code.Literal(null)), .. rest]
            );
    }

    private static Code Builtin(Scope scope, CallExpression call, Builtin builtin, Code[] arguments)
    {
        var evals = Array.ConvertAll(arguments, argument => argument.Eval);
        var type = builtin.Returns(arguments);
        var code = Code.Guarded(
            // A list that may be changed afterwards can hold anything.
            type.Shape == Shape.List
            && scope.Program.AssignsElements
                ? StaticType.List(StaticType.Any)
                : type,
            scope.At(call.Offset),
            frame =>
            {
                var values = new object?[evals.Length];
                for (var i = 0; i < evals.Length; i++)
                {
                    values[i] = evals[i](frame);
                }

                return builtin.Invoke(frame.State, values);
            }
        );
        if (!builtin.Escapes)
        {
            return code;
        }

        var text = evals[0];
        return code with
        {
            SafeSyntax = true,
            // Most of what a page writes goes this way: escaped into the page without a string in between.
            Write =
                builtin.Name == "html.escape"
                && arguments[0].Type.Shape is Shape.String or Shape.Markup
                    ? frame =>
                        frame.Out.Escaped(
                            text(frame) is var value && value is string plain
                                ? plain
                                : Values.Text(value)
                        )
                    : null,
        };
    }
}
