using System.Buffers;
using System.Numerics;
using Dianjiao.Render.Templates.Functions;
using Dianjiao.Render.Templates.Html;
using Scriban;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;

namespace Dianjiao.Render.Templates;

/// <summary>
/// One rendering after another by the Scriban library, strict, bounded, and with every value written by
/// <see cref="PageOutput"/>. After a fault it is of no further use.
/// </summary>
internal sealed class TemplateRun : TemplateContext, IDisposable
{
    private readonly TemplateSet templates;
    private readonly PageOutput page;
    private CancellationTokenSource stop = new();

    public TemplateRun(TemplateSet templates)
        : base(Builtins.All)
    {
        this.templates = templates;
        page = new PageOutput(templates.Bounds.Page);
        AutoIndent = false;
        NewLine = "\n";
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        LoopLimit = TemplateBounds.Steps;
        RecursiveLimit = TemplateBounds.Depth;
        LimitToString = TemplateBounds.Text;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OutputLimit = 0;
        RegexTimeOut = TemplateBounds.Pattern;
        TryGetVariable = (_, span, variable, out value) =>
            throw NoVariable(span, variable, out value);
        TryGetMember = (_, span, target, member, out value) =>
            throw NoMember(span, target, member, out value);
    }

    public void Render(
        Template template,
        object view,
        IBufferWriter<byte> output,
        CancellationToken told
    )
    {
        stop.CancelAfter(templates.Bounds.Time);
        using var whenTold = told.UnsafeRegister(
            static source => ((CancellationTokenSource)source!).Cancel(),
            stop
        );
        CancellationToken = stop.Token;
        PushOutput(page);
        PushGlobal(new ViewObject(view, ViewMembers.For(view)!));
        Evaluate(template.Page!);
        PopGlobal();
        PopOutput();
        output.Write(page.Written);
        page.Clear();
        if (!stop.TryReset())
        {
            stop.Dispose();
            stop = new CancellationTokenSource();
        }
    }

    public void Dispose()
    {
        page.Dispose();
        stop.Dispose();
    }

    /// <exception cref="TemplateFault">There is none of the name.</exception>
    public Template Template(string name, ScriptNode caller) =>
        templates.Find(name)
        ?? throw new TemplateFault(
            caller.Span,
            $"there is no template {name} to include",
            Nearest.To(name, templates.Names) is { } near
                ? $"perhaps {near} is meant"
                : "put it into templates/, or take the name of one that is there"
        );

    /// <summary>What is written in the meantime, as markup.</summary>
    public Markup Capture(Action write)
    {
        using var part = new PageOutput(page);
        PushOutput(part);
        try
        {
            write();
            return part.ToMarkup();
        }
        finally
        {
            PopOutput();
        }
    }

    public override TemplateContext Write(Scriban.Parsing.SourceSpan span, object? textAsObject)
    {
        var output = (PageOutput)Output;
        switch (textAsObject)
        {
            case null:
                break;
            case string text:
                output.String(text);
                break;
            case Markup markup:
                output.Markup(markup);
                break;
            case ScriptData data:
                output.Data(data);
                break;
            case bool or int or long or double or float or decimal or BigInteger:
                output.Number(textAsObject);
                break;
            default:
                output.String(ObjectToString(textAsObject) ?? "");
                break;
        }

        return this;
    }

    /// <summary>The library asks whether to stop in loops and blocks; a function of one expression has neither.</summary>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (stop.IsCancellationRequested)
        {
            CheckAbort();
        }

        return base.Evaluate(scriptNode, aliasReturnedFunction) switch
        {
            double number when !double.IsFinite(number) => throw new PageFault(
                "this is no number: something is divided by zero",
                "test the divisor before dividing by it"
            ),
            var value => value,
        };
    }

    /// <summary>What is asked for most takes the library the longest to find out.</summary>
    public override object? ToObject(
        Scriban.Parsing.SourceSpan span,
        object? value,
        Type destinationType
    ) => destinationType == typeof(object) ? value : base.ToObject(span, value, destinationType);

    public override object? IsEmpty(Scriban.Parsing.SourceSpan span, object? against) =>
        against is Markup markup ? markup.IsEmpty : base.IsEmpty(span, against);

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is Markup or ScriptData
            ? NullAccessor.Default
            : ViewMembers.For(target) ?? base.GetMemberAccessorImpl(target);

    private TemplateFault NoVariable(
        Scriban.Parsing.SourceSpan span,
        ScriptVariable variable,
        out object? value
    )
    {
        value = null;
        var name = variable.ToString();
        return new TemplateFault(
            span,
            $"there is no {name} here",
            Nearest.To(name, CurrentGlobal!.GetMembers().Concat(Builtins.All.Names)) is { } near
                    ? $"perhaps {near} is meant"
                : variable.Scope == ScriptVariableScope.Local
                    ? "a $ name is an argument of the include or function, or is set in the same template"
                : "the names are the members of the page’s view, the functions of the language, and what the template sets"
        );
    }

    private TemplateFault NoMember(
        Scriban.Parsing.SourceSpan span,
        object target,
        string member,
        out object? value
    )
    {
        value = null;
        if (Builtins.All.WhyOff(target, member) is { } off)
        {
            return new TemplateFault(span, off, "leave it out");
        }

        var names = GetMemberAccessor(target).GetMembers(this, span, target).ToList();
        return new TemplateFault(
            span,
            $"there is no member {member} here",
            Nearest.To(member, names) is { } near ? $"perhaps {near} is meant"
                : names.Count == 0 ? "what stands before the dot has no members"
                : $"the members are {string.Join(", ", names.Order(StringComparer.Ordinal))}"
        );
    }
}
