using System.Text;
using Dianjiao.Render.Templates.Html;
using Scriban;
using Scriban.Syntax;

namespace Dianjiao.Render.Templates.Syntax;

/// <summary>
/// A stretch of a template's own words: kept as the bytes that are written, and with the way that it leads through the
/// HTML from where it began before, which is nearly always the same.
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

    public string Words { get; }

    public byte[] Utf8 { get; }

    public override object? Evaluate(TemplateContext context)
    {
        ((PageOutput)context.Output).Literal(this);
        return null;
    }

    /// <summary>Null where it has not begun before.</summary>
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

    /// <summary>Other threads may learn another way at the same time; one of the two is then learnt again.</summary>
    public void Learn(HtmlPlace from, HtmlPlace to, bool hasForeign)
    {
        if (ways.Length < MostWays)
        {
            ways = [.. ways, (from, to, hasForeign)];
        }
    }
}
