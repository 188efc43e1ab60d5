using System.Text;
using Dianjiao.Render.Templates.Html;
using Scriban;
using Scriban.Syntax;

namespace Dianjiao.Render.Templates.Syntax;

/// <summary>
/// A run of a template's own words. It keeps the bytes that are written and, for each place in the HTML where it has
/// begun, the place where it ended; the place is nearly always the same.
/// </summary>
internal sealed class LiteralStatement : ScriptRawStatement
{
    private const int MostWays = 8;

    private (HtmlPlace From, HtmlPlace To, bool HasForeign)[] ways = [];

    public LiteralStatement(ScriptRawStatement original)
    {
        Span = original.Span;
        Text = original.Text;
        Words = original.Text.ToString();
        Utf8 = Encoding.UTF8.GetBytes(Words);
    }

    /// <summary>The words of the template.</summary>
    public string Words { get; }

    /// <summary>The same words in UTF-8.</summary>
    public byte[] Utf8 { get; }

    public override object? Evaluate(TemplateContext context)
    {
        ((PageOutput)context.Output).Literal(this);
        return null;
    }

    /// <summary>
    /// Returns the place where the words end if they begin at a place; null when they have not begun there before.
    /// </summary>
    public (HtmlPlace To, bool HasForeign)? WayFrom(HtmlPlace place)
    {
        foreach (var (from, to, hasForeign) in ways)
        {
            if (from == place)
            {
                return (to, hasForeign);
            }
        }

        return null;
    }

    /// <summary>
    /// Remembers a way. Another thread may do so at the same time; then one of the two ways is lost and learnt again.
    /// </summary>
    public void Learn(HtmlPlace from, HtmlPlace to, bool hasForeign)
    {
        if (ways.Length < MostWays)
        {
            ways = [.. ways, (from, to, hasForeign)];
        }
    }
}
