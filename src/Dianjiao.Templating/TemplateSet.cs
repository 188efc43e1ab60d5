using System.Buffers;
using System.Collections.Immutable;
using Dianjiao.Templating.Compiling;
using Dianjiao.Templating.Parsing;
using Dianjiao.Templating.Runtime;

namespace Dianjiao.Templating;

/// <summary>Compiled templates. The set never changes and may be used by any number of threads at once.</summary>
public sealed class TemplateSet
{
    private readonly Dictionary<string, Program> _programs;

    private TemplateSet(Dictionary<string, Program> programs) => _programs = programs;

    /// <summary>
    /// Compiles the entry templates with all that they include. Every error found is in the list, in the order of
    /// template, line and column; with errors the set is not to be rendered.
    /// </summary>
    /// <param name="sources">The text of each template by its name, the name that <c>include</c> gives.</param>
    /// <param name="roots">The type of the model of each entry template; its properties are the global variables.</param>
    /// <param name="errors">Empty if all is well.</param>
    public static TemplateSet Compile(
        IReadOnlyDictionary<string, string> sources,
        IReadOnlyDictionary<string, Type> roots,
        out ImmutableArray<TemplateError> errors
    )
    {
        var found = new List<TemplateError>();
        var templates = new Dictionary<string, ParsedTemplate>(StringComparer.Ordinal);
        foreach (var (name, text) in sources)
        {
            var source = new SourceText(name, text);
            templates.Add(name, new ParsedTemplate(source, Parser.Read(source, found)));
        }

        // What cannot be read leaves gaps that other errors would only follow from.
        var unread = found.Select(error => error.Template).ToHashSet(StringComparer.Ordinal);
        var programs = new Dictionary<string, Program>(StringComparer.Ordinal);
        foreach (var (name, model) in roots)
        {
            if (!templates.ContainsKey(name))
            {
                found.Add(new TemplateError(name, 1, 1, "there is no such template"));
                continue;
            }

            var program = new Program(templates, name, model);
            programs.Add(name, program);
            found.AddRange(program.Errors.Where(_ => unread.Count == 0));
        }

        errors =
        [
            .. found
                .Distinct()
                .OrderBy(error => error.Template, StringComparer.Ordinal)
                .ThenBy(error => error.Line)
                .ThenBy(error => error.Column),
        ];
        return new TemplateSet(programs);
    }

    /// <summary>Renders an entry template. If that fails, nothing is written.</summary>
    /// <exception cref="TemplateRenderException">A value was not of the kind that the template needs.</exception>
    public void Render(string name, object model, IBufferWriter<byte> output)
    {
        var program = _programs[name];
        using var page = new Utf8Output();
        var state = new RenderState(model, page, program.GlobalCount, program.FunctionCount);
        program.Entry.Run(state, [], null);
        page.CopyTo(output);
    }
}
