using System.Text;
using System.Text.RegularExpressions;
using Dianjiao.Render.Templates.Html;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Dianjiao.Render.Templates;

/// <summary>Makes diagnostics, with a place in the template, of the errors that the template library reports.</summary>
internal static partial class TemplateDiagnostic
{
    private const int LongestMessage = 400;

    private const string Documentation =
        "templates are written in Scriban, whose documentation describes the language; docs/how-to/look.md says what is off here";

    /// <summary>Makes the diagnostic of a template that cannot be parsed.</summary>
    public static Diagnostic Of(LogMessage message, Theme theme) =>
        At(message.Span, message.Span.FileName, Short(message.Message), Documentation, theme);

    /// <summary>Makes the diagnostic of a template without any content.</summary>
    public static Diagnostic OfEmpty(string template, Theme theme) =>
        At(
            default,
            template,
            "this template is empty",
            "delete it, and the program’s own takes its place; if nothing is to stand there, write {{ # nothing }}",
            theme
        );

    /// <summary>True if the template does not end. Then no page that includes it would end either.</summary>
    public static bool GoesOn(ScriptRuntimeException fault) =>
        fault
            is ScriptAbortException
                or { InnerException: PageFault { IsBound: true } or RegexMatchTimeoutException }
        || Bound(fault.OriginalMessage) is not null;

    /// <summary>
    /// True if the fault does not depend on the view: a name that does not exist, or a function with other arguments.
    /// </summary>
    public static bool IsOfNames(ScriptRuntimeException fault) =>
        fault is TemplateFault { IsCertain: true }
        || fault.OriginalMessage.StartsWith(
            "Invalid number of arguments",
            StringComparison.Ordinal
        );

    /// <summary>Makes the diagnostic of a template that cannot be rendered.</summary>
    /// <param name="page">The name of the page's template, for a fault that names none.</param>
    public static Diagnostic Of(ScriptRuntimeException fault, string page, TemplateSet templates)
    {
        var (message, remedy) = fault switch
        {
            TemplateFault name => (name.OriginalMessage, name.Remedy),
            { InnerException: PageFault written } => (written.Message, written.Remedy),
            ScriptAbortException => (
                $"the page is not done after {templates.Bounds.Time.TotalSeconds:0.#} seconds",
                "a loop or a function goes on; see that each comes to an end"
            ),
            { InnerException: RegexMatchTimeoutException } => (
                $"a regular expression is not done after {TemplateBounds.Pattern.TotalSeconds:0} seconds",
                "quantifiers within quantifiers, (a+)+, try every way to divide a text; write it without"
            ),
            _ => Bound(fault.OriginalMessage)
                ?? Usual(fault.OriginalMessage)
                ?? (Short(fault.OriginalMessage), Documentation),
        };
        var within = (fault.InnerException as PageFault)?.Offset ?? 0;
        return At(
            fault.Span,
            fault.Span.FileName ?? page,
            message,
            remedy,
            templates.Theme,
            within
        );
    }

    /// <summary>
    /// Returns a message of our own for the library's message that one of the bounds was reached; null for any other
    /// message.
    /// </summary>
    private static (string Message, string Remedy)? Bound(string said) =>
        said.Contains("iteration limit", StringComparison.Ordinal)
        || said.Contains("LoopLimit", StringComparison.Ordinal)
            ? (
                $"a loop, a range or a function takes more than {TemplateBounds.Steps:N0} turns",
                "see that it comes to an end"
            )
        : said.Contains("LimitToString", StringComparison.Ordinal)
            ? (
                $"a text is longer than {TemplateBounds.Text:N0} characters",
                "see what it is put together from, and how often"
            )
        : said.StartsWith("Exceeding", StringComparison.Ordinal)
        || said.Contains("Insufficient stack", StringComparison.Ordinal)
            ? (
                $"includes or functions stand more than {TemplateBounds.Depth} deep within each other",
                "see that a template does not include itself, nor a function call itself, without an end"
            )
        : null;

    /// <summary>
    /// Returns a message of our own for the library's messages about frequent mistakes; null for any other message.
    /// </summary>
    private static (string Message, string Remedy)? Usual(string said) =>
        said.StartsWith("Unexpected type", StringComparison.Ordinal)
        && said.Contains("iterator", StringComparison.Ordinal)
            ? (
                "what stands behind in is no list",
                "a number is counted up to with 1..n; the members of an object are object.keys of it"
            )
        : said.StartsWith("Argument index must be", StringComparison.Ordinal)
            ? ("the function is given more than it takes", Documentation)
        : said.StartsWith("Attempted to divide by zero", StringComparison.Ordinal)
            ? ("something is divided by zero", "test the divisor before dividing by it")
        : said.StartsWith("Structure is too deeply nested", StringComparison.Ordinal)
            ? (
                $"lists, objects or functions stand more than {TemplateBounds.Depth} deep within each other",
                "see that none holds or calls itself without an end"
            )
        : null;

    /// <summary>
    /// Shortens a message of the library. It quotes values of any length, and gives full names of the program's types,
    /// which mean nothing to an editor.
    /// </summary>
    private static string Short(string said)
    {
        var plain = ProgramType().Replace(said.ReplaceLineEndings(" "), "$1");
        return plain.Length <= LongestMessage
            ? plain
            : plain[
                ..(
                    char.IsHighSurrogate(plain[LongestMessage - 1])
                        ? LongestMessage - 1
                        : LongestMessage
                )
            ] + "…";
    }

    [GeneratedRegex(@"(?:Dianjiao|System|Scriban)(?:\.\w+)*\.(\w+)")]
    private static partial Regex ProgramType();

    private static Diagnostic At(
        Scriban.Parsing.SourceSpan span,
        string template,
        string message,
        string remedy,
        Theme theme,
        int within = 0
    )
    {
        var path = $"templates/{template}";
        var file = theme.Templates.TryGetValue(template, out var text)
            ? SourceFile.Decode(path, Encoding.UTF8.GetBytes(text), new DiagnosticBag())
            : null;
        var at = file?.Offset(Math.Clamp(span.Start.Offset + within, 0, text!.Length)) ?? 0;
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
