using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using Dianjiao.Render.Templates.Functions;
using Dianjiao.Render.Templates.Html;
using Scriban;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;

namespace Dianjiao.Render.Templates;

/// <summary>
/// Renders one page after another with the Scriban library, in its strict mode, within bounds, and with every value
/// written by <see cref="PageOutput"/>. After a fault it cannot be used again.
/// </summary>
internal sealed class TemplateRun : TemplateContext, IDisposable
{
    private const uint StepsBetweenLooks = 64;

    private readonly TemplateSet templates;
    private readonly PageOutput page;
    private CancellationTokenSource stop = new();
    private uint asked;
    private long allocated;

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

    /// <summary>Renders a page and writes it only when it is complete.</summary>
    /// <param name="told">Stops the rendering.</param>
    /// <exception cref="ScriptRuntimeException">The template has a fault or reaches a bound.</exception>
    public void Render(
        Template template,
        IView view,
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
        allocated = GC.GetAllocatedBytesForCurrentThread();
        PushOutput(page);
        PushGlobal(new ViewObject(view));
        Evaluate(template.Page!);
        PopGlobal();
        PopOutput();
        output.Write(page.Written);
        page.Clear();
        // The library keeps the state of array.cycle here.
        Tags.Clear();
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

    public TemplateBounds Bounds => templates.Bounds;

    /// <summary>Returns the template that an include names.</summary>
    /// <exception cref="TemplateFault">There is no template of this name.</exception>
    public Template Template(string name, ScriptNode caller) =>
        templates.Find(name)
        ?? throw new TemplateFault(
            caller.Span,
            $"there is no template {name} to include",
            Nearest.To(name, templates.Names) is { } near
                ? $"perhaps {near} is meant"
                : "put it into templates/, or take the name of one that is there"
        )
        {
            IsCertain = caller is ScriptFunctionCall { Arguments: [ScriptLiteral, ..] },
        };

    /// <summary>Returns as markup all that is written while the action runs.</summary>
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

    /// <summary>
    /// Evaluates a node, and stops when the time or the memory is used up. The library itself checks this in loops and
    /// blocks only, and a function of one expression has neither.
    /// </summary>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (stop.IsCancellationRequested)
        {
            throw new ScriptAbortException(scriptNode?.Span ?? CurrentSpan, stop.Token);
        }

        if (++asked % StepsBetweenLooks == 0)
        {
            CheckMemory();
        }

        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        return value switch
        {
            double number when !double.IsFinite(number) => throw NoNumber(),
            float number when !float.IsFinite(number) => throw NoNumber(),
            BigInteger number when number.GetBitLength() > TemplateBounds.Bits => throw NoNumber(),
            // For other types the library would write the text that .NET makes of them.
            not string when scriptNode is ScriptInterpolatedExpression => ObjectToString(value),
            _ => value,
        };

        static PageFault NoNumber() =>
            new(
                "this is no number: something is divided by zero, or too large",
                "test the divisor before dividing by it"
            );
    }

    /// <summary>
    /// Converts a value. A conversion to <c>object</c>, the most frequent one, is the slowest in the library.
    /// </summary>
    public override object? ToObject(
        Scriban.Parsing.SourceSpan span,
        object? value,
        Type destinationType
    ) => destinationType == typeof(object) ? value : base.ToObject(span, value, destinationType);

    /// <summary>Returns a value as text.</summary>
    /// <exception cref="PageFault">The value is a view, which has no text.</exception>
    public override string? ObjectToString(object? value, bool nested = false) =>
        value is ViewObject or IView
            ? throw new PageFault(
                "a view stands where a text belongs",
                "name one of its members, behind a dot"
            )
            : base.ObjectToString(value, nested);

    /// <summary>Imports the members of an object. The library can write only into objects of its own types.</summary>
    public override void Import(Scriban.Parsing.SourceSpan span, object objectToImport)
    {
        var source =
            objectToImport as IScriptObject
            ?? (objectToImport is IView view ? new ViewObject(view) : null);
        if (source is null)
        {
            base.Import(span, objectToImport);
            return;
        }

        foreach (var name in source.GetMembers().ToList())
        {
            source.TryGetValue(this, span, name, out var value);
            CurrentGlobal!.TrySetValue(this, span, name, value, readOnly: false);
        }
    }

    public override object? IsEmpty(Scriban.Parsing.SourceSpan span, object? against) =>
        against is Markup markup ? markup.IsEmpty : base.IsEmpty(span, against);

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is Markup or ScriptData ? NullAccessor.Default
        : target is IView ? ViewAccessor.Default
        : base.GetMemberAccessorImpl(target);

    /// <summary>
    /// Checks the number of bytes allocated for this page. More is allocated than is held at once, but the bound is far
    /// above what a page needs.
    /// </summary>
    /// <exception cref="PageFault">The bound is exceeded.</exception>
    public void CheckMemory()
    {
        if (GC.GetAllocatedBytesForCurrentThread() - allocated > templates.Bounds.Memory)
        {
            throw new PageFault(
                $"the page takes more than {templates.Bounds.Memory >> 20} MB of memory",
                "see what is put together from texts or lists, and how often"
            )
            {
                IsBound = true,
            };
        }
    }

    private TemplateFault NoVariable(
        Scriban.Parsing.SourceSpan span,
        ScriptVariable variable,
        out object? value
    )
    {
        value = null;
        var name = variable.ToString();
        if (Builtins.WhyOff(name) is { } off)
        {
            return new TemplateFault(span, off, "leave it out") { IsCertain = true };
        }

        return new TemplateFault(
            span,
            $"there is no {name} here",
            Nearest.To(name, CurrentGlobal!.GetMembers().Concat(Builtins.All.Names)) is { } near
                    ? $"perhaps {near} is meant"
                : variable.Scope == ScriptVariableScope.Local
                    ? "a $ name is an argument of the include or function, or is set in the same template"
                : "the names are the members of the page’s view, the functions of the language, and what the template sets"
        )
        {
            IsCertain = true,
        };
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
            return new TemplateFault(span, off, "leave it out") { IsCertain = true };
        }

        var names = GetMemberAccessor(target).GetMembers(this, span, target).ToList();
        return new TemplateFault(
            span,
            $"there is no member {member} here",
            Nearest.To(member, names) is { } near ? $"perhaps {near} is meant"
                : names.Count == 0 ? "what stands before the dot has no members"
                : $"the members are {string.Join(", ", names.Order(StringComparer.Ordinal))}"
        )
        {
            // An object of the template's own may have the member when its key is a different one.
            IsCertain =
                member is not ("" or Specimens.Word)
                && (target is not ScriptObject || Builtins.All.Has(target)),
        };
    }
}
