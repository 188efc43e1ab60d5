using System.Buffers;
using System.Collections.Frozen;
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
    private readonly FrozenDictionary<string, Template> parsed;
    private readonly DiagnosticBag diagnostics;
    private readonly HashSet<string> failed = new(StringComparer.Ordinal);
    private TemplateRun? spare;

    private TemplateSet(
        Theme theme,
        FrozenDictionary<string, Template> parsed,
        DiagnosticBag diagnostics
    )
    {
        Theme = theme;
        this.parsed = parsed;
        this.diagnostics = diagnostics;
    }

    public Theme Theme { get; }

    public IEnumerable<string> Names => parsed.Keys;

    /// <summary>Null when one cannot be parsed; the diagnostics then say where.</summary>
    public static TemplateSet? Parse(Theme theme, DiagnosticBag diagnostics)
    {
        var hasErrors = false;
        var parsed = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (var (name, text) in theme.Templates)
        {
            var template = Scriban.Template.Parse(text, name);
            parsed.Add(name, template);
            foreach (var message in template.Messages.Where(m => m.Type == ParserMessageType.Error))
            {
                hasErrors = true;
                diagnostics.Add(TemplateDiagnostic.Of(message, theme));
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
                diagnostics
            );
    }

    internal Template? Find(string name) => parsed.GetValueOrDefault(name);

    /// <summary>Whether the templates of these names are there; the diagnostics say which is not.</summary>
    public bool Has(IEnumerable<string> names)
    {
        var missing = names.Where(name => !parsed.ContainsKey(name)).ToList();
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
    public bool Render(string name, object view, IBufferWriter<byte> output)
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
            run.Render(parsed[name], view, output);
        }
        catch (ScriptRuntimeException e)
        {
            run.Dispose();
            lock (failed)
            {
                failed.Add(name);
                diagnostics.Add(TemplateDiagnostic.Of(e, name, Theme));
            }

            return false;
        }

        if (Interlocked.Exchange(ref spare, run) is { } other)
        {
            other.Dispose();
        }

        return true;
    }
}
