using System.Collections.Immutable;
using Dianjiao.Templating.Syntax;

namespace Dianjiao.Templating.Compiling;

/// <summary>Finds the argument of each parameter of a function.</summary>
internal static class ArgumentBinder
{
    public static List<Code>? Bind(
        Scope scope,
        CallExpression call,
        ImmutableArray<FunctionParameter> parameters,
        List<Code> positional,
        List<KeyValuePair<string, Code>> named
    )
    {
        var bound = new List<Code>();
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            var byName = named.FindIndex(argument => argument.Key == parameter.Name);
            if (parameter.Variadic)
            {
                bound.Add(Rest(scope, positional.Skip(i).ToArray()));
            }
            else if (i < positional.Count)
            {
                bound.Add(positional[i]);
            }
            else if (byName >= 0)
            {
                bound.Add(named[byName].Value);
                named.RemoveAt(byName);
            }
            else if (parameter.Default is LiteralExpression literal)
            {
                bound.Add(Code.Literal(literal.Value));
            }
            else
            {
                scope.Report(call.Offset, $"the call needs the argument '{parameter.Name}'");
                return null;
            }
        }

        if (
            named.Count > 0
            || (positional.Count > parameters.Length && !parameters.Any(each => each.Variadic))
        )
        {
            scope.Report(call.Offset, "the call has arguments that the function does not take");
            return null;
        }

        return bound;
    }

    private static Code Rest(Scope scope, Code[] codes)
    {
        var element = scope.Program.AssignsElements
            ? StaticType.Any
            : codes.Aggregate(StaticType.None, (type, code) => type.Join(code.Type));
        return new Code(
            StaticType.List(element),
            frame => codes.Select(code => code.Eval(frame)).ToList()
        );
    }
}
