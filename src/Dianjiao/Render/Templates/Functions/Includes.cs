using System.Collections;
using System.Text;
using Dianjiao.Render.Templates.Html;
using Dianjiao.Render.Templates.Syntax;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dianjiao.Render.Templates.Functions;

/// <summary>The two functions that include one template in another.</summary>
internal static class Includes
{
    // An edition writes this prefix where a template is to be used in place of a string.
    private const string TemplatePrefix = "tpl:";

    /// <summary>The function <c>include</c>.</summary>
    public static readonly TemplateFunction One = new(
        (run, caller, arguments) => Include(run, caller, arguments),
        1,
        takesMore: true,
        new ScriptParameterInfo(typeof(string), "template_name")
    );

    /// <summary>The function <c>include_join</c>, which puts a separator between the templates.</summary>
    public static readonly TemplateFunction Several = new(
        (run, caller, arguments) => Join(run, caller, arguments),
        2,
        takesMore: true,
        new ScriptParameterInfo(typeof(object), "template_names"),
        new ScriptParameterInfo(typeof(object), "separator"),
        new ScriptParameterInfo(typeof(object), "begin_delimiter"),
        new ScriptParameterInfo(typeof(object), "end_delimiter")
    );

    /// <summary>
    /// Includes a template. As a statement of its own it writes into the page and returns null; anywhere else it
    /// returns what it wrote.
    /// </summary>
    private static Markup? Include(TemplateRun run, ScriptNode caller, ScriptArray arguments)
    {
        var template = run.Template(run.ObjectToString(arguments[0]) ?? "", caller);
        if (caller.Parent is OutputStatement)
        {
            Write(run, template, caller, arguments);
            return null;
        }

        return run.Capture(() => Write(run, template, caller, arguments));
    }

    private static Markup Join(TemplateRun run, ScriptNode caller, ScriptArray arguments)
    {
        var names = (arguments[0] as IEnumerable ?? Array.Empty<object>())
            .Cast<object?>()
            .Select(name => run.ObjectToString(name) ?? "")
            .Where(name => name.Length > 0);
        var html = new StringBuilder(Part(2).Html);
        html.AppendJoin(
            Part(1).Html,
            names.Select(name =>
            {
                var template = run.Template(name, caller);
                return run.Capture(() => Write(run, template, caller, arguments)).Html;
            })
        );
        return Markup.OfTemplate(html.Append(Part(3).Html).ToString(), isForeign: true);

        Markup Part(int index)
        {
            var value = index < arguments.Count ? arguments[index] : null;
            if (value is Markup markup)
            {
                return markup;
            }

            var text = run.ObjectToString(value) ?? "";
            if (!text.StartsWith(TemplatePrefix, StringComparison.Ordinal))
            {
                return new Markup(Escaped.Text(text));
            }

            var template = run.Template(text[TemplatePrefix.Length..], caller);
            return run.Capture(() => Write(run, template, caller, arguments));
        }
    }

    private static void Write(
        TemplateRun run,
        Template template,
        ScriptNode caller,
        ScriptArray arguments
    )
    {
        run.PushLocal();
        try
        {
            run.SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true, force: true);
            foreach (var argument in (caller as ScriptFunctionCall)?.Arguments ?? [])
            {
                if (
                    argument is ScriptNamedArgument { Name.Name: { } name }
                    && ((IScriptObject)arguments).TryGetValue(run, caller.Span, name, out var value)
                )
                {
                    var local = ScriptVariable.Create(name, ScriptVariableScope.Local);
                    run.SetValue(local, value, asReadOnly: false, force: true);
                }
            }

            run.Evaluate(template.Page!);
        }
        finally
        {
            run.PopLocal();
        }
    }
}
