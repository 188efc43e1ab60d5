using System.Buffers;
using System.Collections.Frozen;
using Dianjiao.Render.Templates.Syntax;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Dianjiao.Render.Templates;

/// <summary>
/// A theme's templates, parsed once. It may be used by any number of threads. What is wrong with a template is told
/// once, as a diagnostic with its place; its pages are then not rendered.
/// </summary>
public sealed class TemplateSet
{
    private const int MostMessages = 5;

    private readonly FrozenDictionary<string, Template> parsed;
    private readonly DiagnosticBag diagnostics;
    private readonly CancellationToken stop;
    private bool hasFailed;
    private readonly HashSet<string> failed = new(StringComparer.Ordinal);
    private TemplateRun? spare;

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

    /// <summary>Null when one cannot be parsed; the diagnostics then say where.</summary>
    /// <param name="bounds">Null for the usual ones.</param>
    /// <param name="stop">Ends whatever is being rendered.</param>
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
            // One thing forgotten makes many messages, of which the first few say it.
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

    internal Template? Find(string name) => parsed.GetValueOrDefault(name);

    /// <summary>Whether the templates of these names are there; the diagnostics say which is not.</summary>
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

    /// <summary>Whether the page was rendered; if not, nothing is written, and the diagnostics say why.</summary>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public bool Render(string name, IView view, IBufferWriter<byte> output)
    {
        lock (failed)
        {
            if (failed.Contains(name))
            {
                return false;
            }
        }

        var run = Interlocked.Exchange(ref spare, null) ?? new TemplateRun(this);
        try
        {
            run.Render(parsed[name], view, output, stop);
        }
        catch (ScriptRuntimeException e)
        {
            run.Dispose();
            stop.ThrowIfCancellationRequested();
            lock (failed)
            {
                hasFailed = true;
                failed.UnionWith(TemplateDiagnostic.GoesOn(e) ? parsed.Keys : [name]);
                diagnostics.Add(TemplateDiagnostic.Of(e, name, this));
            }

            return false;
        }

        if (Interlocked.Exchange(ref spare, run) is { } other)
        {
            other.Dispose();
        }

        return true;
    }

    /// <summary>
    /// Tries a template on views of no edition, for names that are not there and functions called as they cannot be
    /// where this edition does not lead. What else is wrong there may be the specimen's own doing. Nothing is tried when
    /// something is wrong already, or goes on.
    /// </summary>
    /// <param name="view">Makes the page's view.</param>
    /// <returns>On how many of them it could not be tried to its end.</returns>
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
