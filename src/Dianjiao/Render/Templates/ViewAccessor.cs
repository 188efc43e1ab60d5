using Scriban;
using Scriban.Runtime;

namespace Dianjiao.Render.Templates;

/// <summary>Gives the library the members of a view.</summary>
internal sealed class ViewAccessor : IObjectAccessor
{
    public static readonly ViewAccessor Default = new();

    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetMemberCount(
        TemplateContext context,
        Scriban.Parsing.SourceSpan span,
        object target
    ) => ((IView)target).Names.Length;

    public IEnumerable<string> GetMembers(
        TemplateContext context,
        Scriban.Parsing.SourceSpan span,
        object target
    ) => ((IView)target).Names;

    public bool HasMember(
        TemplateContext context,
        Scriban.Parsing.SourceSpan span,
        object target,
        string member
    ) => ((IView)target).TryGet(member, out _);

    public bool TryGetValue(
        TemplateContext context,
        Scriban.Parsing.SourceSpan span,
        object target,
        string member,
        out object? value
    ) => ((IView)target).TryGet(member, out value);

    public bool TrySetValue(
        TemplateContext context,
        Scriban.Parsing.SourceSpan span,
        object target,
        string member,
        object? value
    ) => false;

    public bool TryGetItem(
        TemplateContext context,
        Scriban.Parsing.SourceSpan span,
        object target,
        object index,
        out object? value
    )
    {
        value = null;
        return false;
    }

    public bool TrySetItem(
        TemplateContext context,
        Scriban.Parsing.SourceSpan span,
        object target,
        object index,
        object? value
    ) => false;
}
