using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using Dianjiao.Render.Templates.Syntax;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Dianjiao.Render.Templates;

/// <summary>
/// The templates of a theme, parsed once. Any number of threads may use it. A fault of a template is reported once, as
/// a diagnostic with its place; after that its pages are not rendered.
/// </summary>
public sealed class TemplateSet
{
    private const int MostMessages = 5;

    private readonly FrozenDictionary<string, Template> parsed;
    private readonly DiagnosticBag diagnostics;
    private readonly CancellationToken stop;
    private bool hasFailed;
    private readonly HashSet<string> failed = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<TemplateRun> spare = [];

    private TemplateSet(
        Theme theme,
        FrozenDictionary<string, Template> parsed,
        DiagnosticBag diagnostics,
        TemplateBounds bounds,
        CancellationToken stop
    )
    {
        Bounds = bounds;
        Theme = theme;
        this.stop = stop;
        this.parsed = parsed;
        this.diagnostics = diagnostics;
    }

    public Theme Theme { get; }

    public TemplateBounds Bounds { get; }

    public IEnumerable<string> Names => parsed.Keys;

    /// <summary>Parses the templates of a theme; null when one of them cannot be parsed, which is reported.</summary>
    /// <param name="bounds">The bounds of rendering; null for the usual ones.</param>
    /// <param name="stop">Stops any rendering that is under way.</param>
    public static TemplateSet? Parse(
        Theme theme,
        DiagnosticBag diagnostics,
        TemplateBounds? bounds = null,
        CancellationToken stop = default
    )
    {
        var hasErrors = false;
        var parsed = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (var (name, text) in theme.Templates.Where(t => !Theme.IsSheet(t.Key)))
        {
            var template = Scriban.Template.Parse(text, name);
            parsed.Add(name, template);
            // One forgotten sign causes many messages; the first few are enough.
            var errors = template.Messages.Where(m => m.Type == ParserMessageType.Error);
            foreach (var message in errors.Take(MostMessages))
            {
                hasErrors = true;
                diagnostics.Add(TemplateDiagnostic.Of(message, theme));
            }

            if (string.IsNullOrWhiteSpace(text.TrimStart('\uFEFF')))
            {
                hasErrors = true;
                diagnostics.Add(TemplateDiagnostic.OfEmpty(name, theme));
            }

            if (!hasErrors)
            {
                SyntaxTree.Adopt(template);
            }
        }

        return hasErrors
            ? null
            : new TemplateSet(
                theme,
                parsed.ToFrozenDictionary(StringComparer.Ordinal),
                diagnostics,
                bounds ?? TemplateBounds.Usual,
                stop
            );
    }

    /// <summary>Returns a parsed template; null when there is none of this name.</summary>
    internal Template? Find(string name) => parsed.GetValueOrDefault(name);

    /// <summary>True if there are templates of these names; those that are missing are reported.</summary>
    public bool Has(IEnumerable<string> names)
    {
        var missing = names.Where(name => !Theme.Templates.ContainsKey(name)).ToList();
        foreach (var name in missing)
        {
            diagnostics.Add(
                Codes.NoTemplate,
                $"templates/{name}",
                $"there is no template {name}",
                "install the program again, or put the template into templates/"
            );
        }

        return missing.Count == 0;
    }

    /// <summary>
    /// Renders a page. Returns false, and writes nothing, when the template has a fault, which is reported.
    /// </summary>
    /// <param name="name">The name of the page's template.</param>
    /// <exception cref="OperationCanceledException">The rendering was told to stop.</exception>
    public bool Render(string name, IView view, IBufferWriter<byte> output) =>
        !HasFailed(name) && Accept(name, Attempt(name, view, output));

    /// <summary>
    /// Renders a page ahead of its turn. Returns the fault of the template, not reported yet, and then writes nothing;
    /// null when there is none.
    /// </summary>
    /// <inheritdoc cref="Render"/>
    internal ScriptRuntimeException? Attempt(string name, IView view, IBufferWriter<byte> output)
    {
        if (!spare.TryTake(out var run))
        {
            run = new TemplateRun(this);
        }

        try
        {
            run.Render(parsed[name], view, output, stop);
        }
        catch (ScriptRuntimeException e)
        {
            run.Dispose();
            stop.ThrowIfCancellationRequested();
            return e;
        }

        spare.Add(run);
        return null;
    }

    /// <summary>
    /// Takes what was rendered ahead, when its turn has come. Returns false when the template has a fault: now, and
    /// then it is reported, or on a page before, and then this page would not have been rendered.
    /// </summary>
    internal bool Accept(string name, ScriptRuntimeException? fault)
    {
        lock (failed)
        {
            if (failed.Contains(name))
            {
                return false;
            }

            if (fault is null)
            {
                return true;
            }

            hasFailed = true;
            failed.UnionWith(TemplateDiagnostic.GoesOn(fault) ? parsed.Keys : [name]);
            diagnostics.Add(TemplateDiagnostic.Of(fault, name, this));
            return false;
        }
    }

    /// <summary>True if the template has a fault that is reported already.</summary>
    internal bool HasFailed(string name)
    {
        lock (failed)
        {
            return failed.Contains(name);
        }
    }

    /// <summary>
    /// Tries a template on views of no edition, to find names that do not exist and impossible calls of functions where
    /// this edition does not lead. Other faults are not reported, as the specimen may cause them. Nothing is tried
    /// after a fault, or after a template that does not end.
    /// </summary>
    /// <param name="view">Makes the page's view of a specimen.</param>
    /// <returns>The number of specimens on which the template did not come to its end.</returns>
    public int Try(string name, Func<Specimens, IView> view)
    {
        var untried = 0;
        if (hasFailed)
        {
            return untried;
        }

        var ignored = new ArrayBufferWriter<byte>();
        for (var i = 0; i < Specimens.Count; i++)
        {
            var run = new TemplateRun(this);
            try
            {
                ignored.ResetWrittenCount();
                run.Render(parsed[name], view(new Specimens(i)), ignored, stop);
            }
            catch (ScriptRuntimeException e)
            {
                untried++;
                if (TemplateDiagnostic.IsOfNames(e))
                {
                    diagnostics.Add(TemplateDiagnostic.Of(e, name, this));
                }
                else if (TemplateDiagnostic.GoesOn(e))
                {
                    hasFailed = true;
                    break;
                }
            }
            finally
            {
                run.Dispose();
            }
        }

        return untried;
    }
}
