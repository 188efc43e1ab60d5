using System.Text;
using Dianjiao.Templating;

namespace Dianjiao.Render.Pages;

/// <summary>A template's error as a diagnostic, with its place in the template.</summary>
internal static class TemplateDiagnostic
{
    public static Diagnostic Of(TemplateError error, Theme theme)
    {
        var path = $"templates/{error.Template}";
        var file = theme.Templates.TryGetValue(error.Template, out var text)
            ? SourceFile.Decode(path, Encoding.UTF8.GetBytes(text), new DiagnosticBag())
            : null;
        // The engine counts columns in code points.
        var at = file is null ? 0 : file.Offset(error.Line, 1) + error.Column - 1;
        return new Diagnostic(
            Codes.TemplateError,
            Codes.TemplateError.Severity,
            path,
            file?.Span(at, at),
            error.Message,
            null
        );
    }
}
