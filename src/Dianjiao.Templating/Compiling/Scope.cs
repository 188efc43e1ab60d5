using Dianjiao.Templating.Runtime;

namespace Dianjiao.Templating.Compiling;

/// <summary>
/// What names mean at a place in a template. A scope lies within another, up to the one of its template or function;
/// beyond that there are only globals.
/// </summary>
internal sealed class Scope
{
    private readonly Dictionary<string, Variable> _names = new(StringComparer.Ordinal);

    public Scope(Program program, ParsedTemplate template, Body body, Function? function = null)
    {
        Program = program;
        Template = template;
        Body = body;
        Function = function;
    }

    private Scope(Scope parent)
        : this(parent.Program, parent.Template, parent.Body, parent.Function)
    {
        Parent = parent;
        Loop = parent.Loop;
    }

    public Program Program { get; }

    public ParsedTemplate Template { get; }

    public Body Body { get; }

    /// <summary>The function whose body this is; null in a template.</summary>
    public Function? Function { get; }

    public Scope? Parent { get; }

    /// <summary>The innermost loop; null outside of loops.</summary>
    public Loop? Loop { get; private init; }

    /// <summary>The object whose members are variables here; null if this is no <c>with</c>.</summary>
    public WithObject? With { get; private init; }

    public Scope Within(Loop loop) => new(this) { Loop = loop };

    public Scope Within(WithObject with) => new(this) { With = with };

    public Variable Declare(string name, string key, bool isLoopVariable)
    {
        var variable = new Variable(name, key, Body.Layout.Allocate(), isLoopVariable);
        _names[name] = variable;
        return variable;
    }

    public Variable? Declared(string name) => _names.GetValueOrDefault(name);

    public IEnumerable<Variable> Variables => _names.Values;

    /// <summary>The scope of the template or function itself.</summary>
    public Scope Outermost => Parent?.Outermost ?? this;

    public Site At(int offset) => new(Template.Source, offset);

    public void Report(int offset, string message) => Program.Report(Template, offset, message);

    /// <summary>Reports, and gives something to go on with.</summary>
    public Code Fail(int offset, string message)
    {
        Report(offset, message);
        return Code.Faulty();
    }
}
