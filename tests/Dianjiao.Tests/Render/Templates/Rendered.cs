using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Dianjiao.Render;
using Dianjiao.Render.Templates;

namespace Dianjiao.Tests.Render.Templates;

/// <summary>What comes of templates: a page, or what is wrong.</summary>
internal sealed record Rendered(string? Page, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <param name="template">Of the page; includes follow as names and texts in turn.</param>
    public static Rendered Of(string template, IView view, params string[] includes)
    {
        var templates = Theme.Empty.Templates.Add("page.html", template);
        for (var i = 0; i < includes.Length; i += 2)
        {
            templates = templates.Add(includes[i], includes[i + 1]);
        }

        var diagnostics = new DiagnosticBag();
        var output = new ArrayBufferWriter<byte>();
        var isDone =
            TemplateSet
                .Parse(Theme.Empty with { Templates = templates }, diagnostics)
                ?.Render("page.html", view, output) == true;
        return new Rendered(
            isDone ? Encoding.UTF8.GetString(output.WrittenSpan) : null,
            diagnostics.ToSorted()
        );
    }

    /// <summary>The page; a fault fails the test.</summary>
    public static string Whole(string template, IView view, params string[] includes)
    {
        var rendered = Of(template, view, includes);
        Assert.Empty(rendered.Diagnostics.Select(d => $"{d.Path}{d.From}: {d.Message}"));
        return rendered.Page!;
    }

    /// <summary>The one fault, as a compiler says it, with the remedy.</summary>
    public static string Fault(string template, IView view, params string[] includes)
    {
        var rendered = Of(template, view, includes);
        Assert.Null(rendered.Page);
        var fault = Assert.Single(rendered.Diagnostics);
        Assert.Equal(Codes.TemplateError, fault.Code);
        return $"{fault.Path}({fault.From.Line},{fault.From.Column}): {fault.Message}; {fault.Hint}";
    }
}
