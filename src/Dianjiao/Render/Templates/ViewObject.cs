using Scriban;
using Scriban.Runtime;

namespace Dianjiao.Render.Templates;

/// <summary>A view as the variables of a template, together with those that the template sets itself.</summary>
internal sealed class ViewObject(IView view) : IScriptObject
{
    // The variables that the template has set; they hide members of the same name.
    private readonly Dictionary<string, object?> own = new(StringComparer.Ordinal);
    private HashSet<string>? closed;

    public int Count => GetMembers().Count();

    public bool IsReadOnly { get; set; }

    public IEnumerable<string> GetMembers() => view.Names.Union(own.Keys);

    public bool Contains(string member) => own.ContainsKey(member) || view.TryGet(member, out _);

    public bool TryGetValue(
        TemplateContext? context,
        Scriban.Parsing.SourceSpan span,
        string member,
        out object? value
    ) => (own.Count > 0 && own.TryGetValue(member, out value)) || view.TryGet(member, out value);

    public bool CanWrite(string member) => !IsReadOnly && closed?.Contains(member) != true;

    public bool TrySetValue(
        TemplateContext? context,
        Scriban.Parsing.SourceSpan span,
        string member,
        object? value,
        bool readOnly
    )
    {
        if (!CanWrite(member))
        {
            return false;
        }

        own[member] = value;
        SetReadOnly(member, readOnly);
        return true;
    }

    public bool Remove(string member) => own.Remove(member);

    public void SetReadOnly(string member, bool readOnly)
    {
        if (readOnly)
        {
            (closed ??= new HashSet<string>(StringComparer.Ordinal)).Add(member);
        }
        else
        {
            closed?.Remove(member);
        }
    }

    public IScriptObject Clone(bool deep)
    {
        var clone = new ViewObject(view)
        {
            IsReadOnly = IsReadOnly,
            closed = closed?.ToHashSet(StringComparer.Ordinal),
        };
        foreach (var (name, value) in own)
        {
            clone.own[name] = value;
        }

        return clone;
    }
}
