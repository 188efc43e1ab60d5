namespace Dianjiao.Templating;

/// <summary>What is wrong with a template and where. Line and column count from 1, columns in code points.</summary>
public sealed record TemplateError(string Template, int Line, int Column, string Message)
{
    /// <summary>The error in compiler form, without a code: that is the caller's to give.</summary>
    public override string ToString() => $"{Template}({Line},{Column}): {Message}";
}
