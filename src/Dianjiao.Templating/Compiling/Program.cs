using System.Collections.Frozen;
using Dianjiao.Templating.Runtime;

namespace Dianjiao.Templating.Compiling;

/// <summary>
/// An entry template with all that it includes. It is compiled again and again, each time with the types, globals
/// and functions that the last time brought to light, until nothing new appears; only the last result counts.
/// </summary>
internal sealed class Program
{
    private readonly IReadOnlyDictionary<string, ParsedTemplate> _templates;
    private readonly Dictionary<string, StaticType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _globals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Function> _functions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _freeNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Body> _bodies = new(StringComparer.Ordinal);
    private readonly Queue<string> _pending = new();
    private readonly HashSet<string> _reached = new(StringComparer.Ordinal);
    private readonly List<TemplateError> _errors = [];
    private bool _changed;

    public Program(IReadOnlyDictionary<string, ParsedTemplate> templates, string entry, Type model)
    {
        _templates = templates;
        Members = ViewMembers.Of(model);
        do
        {
            _changed = false;
            _errors.Clear();
            _reached.Clear();
            Entry = Reach(entry);
            while (_pending.TryDequeue(out var name))
            {
                CompileTemplate(name);
            }
        } while (_changed);
    }

    public Body Entry { get; }

    public IReadOnlyList<TemplateError> Errors => _errors;

    /// <summary>The members of the model, which are the variables that the templates find.</summary>
    public FrozenDictionary<string, MemberAccessor> Members { get; }

    /// <summary>Whether elements of arrays are assigned anywhere; the items of an array literal may then change type.</summary>
    public bool AssignsElements { get; private set; }

    public int GlobalCount => _globals.Count;

    public int FunctionCount => _functions.Count;

    public bool Has(string template) => _templates.ContainsKey(template);

    /// <summary>The body of a template that is used; it is compiled if that has not been done in this round.</summary>
    public Body Reach(string template)
    {
        if (_reached.Add(template))
        {
            _pending.Enqueue(template);
        }

        if (!_bodies.TryGetValue(template, out var body))
        {
            body = new Body(template, isTemplate: true);
            _bodies.Add(template, body);
        }

        return body;
    }

    public void Report(ParsedTemplate template, int offset, string message) =>
        _errors.Add(template.Source.Error(offset, message));

    public StaticType TypeOf(string key) => _types.GetValueOrDefault(key, StaticType.None);

    /// <summary>Whether anything has flowed into the variable or argument at all.</summary>
    public bool IsAssigned(string key) => _types.ContainsKey(key);

    /// <summary>Notes that a value of the type flows into the variable or argument.</summary>
    public void Widen(string key, StaticType type)
    {
        var known = _types.TryGetValue(key, out var before);
        var after = known ? before!.Join(type) : type;
        if (!known || after != before)
        {
            _types[key] = after;
            _changed = true;
        }
    }

    public int? Global(string name) => _globals.TryGetValue(name, out var slot) ? slot : null;

    public int AddGlobal(string name)
    {
        if (!_globals.TryGetValue(name, out var slot))
        {
            slot = _globals.Count;
            _globals.Add(name, slot);
            _changed = true;
        }

        return slot;
    }

    public Function? FindFunction(string name) => _functions.GetValueOrDefault(name);

    public Function AddFunction(Func<int, Function> create, string name)
    {
        if (!_functions.TryGetValue(name, out var function))
        {
            function = create(_functions.Count);
            _functions.Add(name, function);
            _changed = true;
        }

        return function;
    }

    public void NoteElementAssignment()
    {
        _changed |= !AssignsElements;
        AssignsElements = true;
    }

    /// <summary>The names that a template or function takes from outside, its callees' included.</summary>
    public IReadOnlySet<string> FreeNames(string key) => FreeNamesOf(key);

    public void AddFreeName(string key, string name) => _changed |= FreeNamesOf(key).Add(name);

    private HashSet<string> FreeNamesOf(string key)
    {
        if (!_freeNames.TryGetValue(key, out var names))
        {
            names = new HashSet<string>(StringComparer.Ordinal);
            _freeNames.Add(key, names);
        }

        return names;
    }

    private void CompileTemplate(string name)
    {
        var template = _templates[name];
        var body = _bodies[name];
        body.Layout = new FrameLayout();
        var scope = new Scope(this, template, body);
        body.Code = StatementCompiler.Block(scope, template.Statements);
    }
}
