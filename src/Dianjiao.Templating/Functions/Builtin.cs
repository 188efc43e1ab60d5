using Dianjiao.Templating.Compiling;
using Dianjiao.Templating.Runtime;

namespace Dianjiao.Templating.Functions;

/// <summary>A built-in function, with the names that its arguments have in calls by name.</summary>
internal sealed class Builtin
{
    private readonly Func<RenderState, object?[], object?> _body;

    /// <param name="name">The full name, <c>string.slice</c>.</param>
    /// <param name="parameters">
    /// Names separated by spaces; a question mark marks an argument that may be left out and is null then, a star
    /// says that any number may follow.
    /// </param>
    /// <param name="returns">The type of the result, from the arguments as compiled.</param>
    /// <param name="body">Receives as many values as there are parameters, or more if any number may follow.</param>
    public Builtin(
        string name,
        string parameters,
        Func<Code[], StaticType> returns,
        Func<RenderState, object?[], object?> body
    )
    {
        Name = name;
        var names = parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Variadic = names.Length > 0 && names[^1] == "*";
        names = Variadic ? names[..^1] : names;
        Required = names.Count(each => !each.EndsWith('?'));
        Parameters = Array.ConvertAll(names, each => each.TrimEnd('?'));
        Returns = returns;
        _body = body;
    }

    public string Name { get; }

    public string[] Parameters { get; }

    public int Required { get; }

    public bool Variadic { get; }

    public Func<Code[], StaticType> Returns { get; }

    /// <summary>Whether the result may be written as it stands.</summary>
    public bool Escapes => Name is "html.escape" or "html.url_encode";

    public object? Invoke(RenderState state, object?[] arguments) => _body(state, arguments);

    /// <summary>The arguments of a call through <c>@</c>, made up to the number of parameters.</summary>
    public object?[] Fill(object?[] arguments)
    {
        if (arguments.Length < Required)
        {
            throw new FunctionFault(
                $"'{Name}' needs the argument '{Parameters[arguments.Length]}'"
            );
        }

        var filled = new object?[Math.Max(Parameters.Length, Variadic ? arguments.Length : 0)];
        Array.Copy(arguments, filled, Math.Min(arguments.Length, filled.Length));
        return filled;
    }
}
