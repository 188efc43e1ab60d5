using Scriban;
using Scriban.Syntax;

namespace Dianjiao.Render.Templates.Syntax;

/// <summary>
/// Replaces statements of a parsed template by our own, so that all that is written is written as HTML.
/// </summary>
internal static class SyntaxTree
{
    /// <summary>Replaces the statements of a template, within the tree that it has.</summary>
    public static void Adopt(Template template)
    {
        if (template.Page is { } page)
        {
            Adopt(page);
        }
    }

    private static void Adopt(ScriptNode node)
    {
        foreach (var child in node.Children)
        {
            Adopt(child);
        }

        if (node is ScriptList<ScriptStatement> statements)
        {
            for (var i = 0; i < statements.Count; i++)
            {
                statements[i] = Ours(statements[i]);
            }
        }
    }

    private static ScriptStatement Ours(ScriptStatement statement) =>
        statement switch
        {
            ScriptRawStatement raw => new LiteralStatement(raw),
            ScriptCaptureStatement capture => new CaptureStatement(capture),
            ScriptWithStatement with => new WithStatement(with),
            ScriptExpressionStatement { Expression: not ScriptAssignExpression } output =>
                new OutputStatement(output),
            _ => statement,
        };
}
