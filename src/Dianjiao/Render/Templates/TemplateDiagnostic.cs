using System.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Dianjiao.Render.Templates;

/// <summary>What the library found, as a diagnostic with its place in the template.</summary>
internal static class TemplateDiagnostic
{
    private const string Documentation =
        "templates are written in Scriban, whose documentation describes the language; docs/how-to/look.md says what is off here";

    /// <summary>A template that cannot be parsed.</summary>
    public static Diagnostic Of(LogMessage message, Theme theme) =>
        At(message.Span, message.Span.FileName, message.Message, Documentation, theme);

    /// <summary>A template that cannot be rendered.</summary>
    /// <param name="page">The page's template, for what has no place.</param>
    public static Diagnostic Of(ScriptRuntimeException fault, string page, Theme theme)
    {
        var (message, remedy) = fault switch
        {
            NameFault name => (name.OriginalMessage, name.Remedy),
            { InnerException: PageFault written } => (written.Message, written.Remedy),
            ScriptAbortException => (
                $"the page is not done after {TemplateBounds.Time.TotalSeconds:0} seconds",
                "a loop or a function goes on; see that each comes to an end"
            ),
            _ => Known(fault),
        };
        return At(fault.Span, fault.Span.FileName ?? page, message, remedy, theme);
    }

    private static (string Message, string Remedy) Known(ScriptRuntimeException fault)
    {
        var said = fault.OriginalMessage;
        return said.StartsWith("Exceeding number of iteration limit", StringComparison.Ordinal)
                ? (
                    $"a loop takes more than {TemplateBounds.Steps:N0} turns",
                    "see that it comes to an end"
                )
            : said.StartsWith("Exceeding", StringComparison.Ordinal)
                ? (
                    $"includes or functions stand more than {TemplateBounds.Depth} deep within each other",
                    "see that a template does not include itself, nor a function call itself, without an end"
                )
            : (said.ReplaceLineEndings(" "), Documentation);
    }

    private static Diagnostic At(
        Scriban.Parsing.SourceSpan span,
        string template,
        string message,
        string remedy,
        Theme theme
    )
    {
        var path = $"templates/{template}";
        var file = theme.Templates.TryGetValue(template, out var text)
            ? SourceFile.Decode(path, Encoding.UTF8.GetBytes(text), new DiagnosticBag())
            : null;
        var at = file?.Offset(Math.Clamp(span.Start.Offset, 0, text!.Length)) ?? 0;
        return new Diagnostic(
            Codes.TemplateError,
            Codes.TemplateError.Severity,
            path,
            file?.Span(at, at),
            message,
            remedy
        );
    }
}
